# Words for the tutorial "Your first launch". Each is one or two requests to GitHub's API; source it in bash or zsh.

api=${SANDBOX:-http://127.0.0.1:4010}/repos/acme/checkout

# as <who> <path> [more for curl]: a request in somebody's name.
as() {
  who=$1 where=$2
  shift 2
  curl -s -H "Authorization: Bearer person-$who" "$api/$where" "$@"
}

# read_json <expression over `it`>: takes something out of an answer.
read_json() {
  node -e 'const it = JSON.parse(require("fs").readFileSync(0)); console.log(eval(process.argv[1]))' "$1"
}

# open_issue <who> <title> <file with its text>: prints its number.
open_issue() {
  node -p 'JSON.stringify({ title: process.argv[1], body: require("fs").readFileSync(process.argv[2], "utf8") })' "$2" "$3" |
    as "$1" issues -d @- | read_json '"#" + it.number'
}

# say <who> <issue> <words>: a comment, and what Tutti answers.
say() {
  comment=$(as "$1" "issues/$2/comments" -d "{\"body\":\"$3\"}" | read_json it.id)
  answer='' tries=0
  while [ -z "$answer" ] && [ "$tries" -lt 20 ]; do
    [ "$tries" -eq 0 ] || sleep 0.5
    tries=$((tries + 1))
    answer=$(as "$1" "issues/$2/comments?per_page=100" |
      read_json "(it.find(({ body }) => body.startsWith('<!-- tutti:reply $comment ')) || { body: '' }).body.split('<details>')[0].trim()")
  done
  printf '%s\n' "${answer:-No answer within ten seconds: is the App running?}" |
    sed -e '/^<!--/d' -e '/^$/d'
}

# table <initiative>: how it stands, from Tutti's comment.
table() {
  as lea "issues/$1/comments?per_page=100" |
    read_json "it.find(({ body }) => body.startsWith('<!-- tutti:convergence'))?.body ?? 'Not there yet: try again in a moment.'" |
    sed -e 's/\](https[^)]*)//g' -e 's/| \[/| /' | grep -E '^(## |\||Not there)'
}

# digest <initiative>: what there is to sign.
digest() {
  as lea "issues/$1/comments?per_page=100" |
    read_json "/selection@([0-9a-f]{8})/.exec(it.find(({ body }) => body.startsWith('<!-- tutti:convergence')).body)[1]"
}

# gate <branch>: what the check launch-gate says there.
gate() {
  as lea "commits/$1/check-runs?check_name=launch-gate" |
    read_json "it.check_runs[0] ? (it.check_runs[0].conclusion ?? it.check_runs[0].status) + ': ' + it.check_runs[0].output.title : 'Not there yet: try again in a moment.'"
}
