/** Where the sandbox and `emulate@0.12.2` answer differently, and who is right. */
export interface KnownDifference {
  readonly differences: RegExp;
  readonly why: string;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    differences: /^unknown token: 401, not 200$/,
    why: 'emulate takes any token for its first user. https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit',
  },
  {
    differences: /^create pull request again: 422, not 201$/,
    why: 'GitHub has one open pull request per head and base; emulate makes a second.',
  },
  {
    differences: /^merge another head: 409, not 422$|^merge again: 405, not 422$/,
    why: '409 "if sha was provided and pull request head did not match", 405 "if merge cannot be performed". https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request',
  },
  {
    differences: /^read as issue: 200, not 404$/,
    why: '"Every pull request is an issue." https://docs.github.com/en/rest/issues/issues#get-an-issue',
  },
  {
    differences: /^(create|read) pull request \/(commits|additions|changed_files): |^list (files|commits) : /,
    why: 'emulate derives no commits and files from its git objects; the scenario adds one file in one commit.',
  },
  {
    differences: /^(create|read) pull request \/maintainer_can_modify: false, not true$/,
    why: 'It concerns forks alone, so that it is false inside one repository.',
  },
  {
    differences:
      /^read pull request \/(head|base)\/repo\/open_issues(_count)?: 1, not 2$|^read repository once more \/open_issues(_count)?: 0, not 1$/,
    why: 'The second pull request that only emulate made.',
  },
  {
    differences:
      /check[_ ]runs?.*\/(app|details_url|started_at): (object|string), not null$|^list check suites \/check_suites\/\*\/app: object, not null$/,
    why: 'Checks belong to the app that made them, and begin when they are made. https://docs.github.com/en/rest/checks/runs#create-a-check-run',
  },
  {
    differences: /^compare \/(merge_)?base_commit\/(author|committer): object, not null$/,
    why: "emulate's first commit has no account behind it.",
  },
  {
    differences: /^create draft \/(tar|zip)ball_url: null, not string$/,
    why: 'A draft has no tag yet of which there could be an archive, and GitHub says that both may be null.',
  },
  {
    differences: /^add label \/\*\/color: "ededed", not /,
    why: 'A label that is made by adding it to an issue is grey; emulate picks a colour.',
  },
  {
    differences:
      /^app \/(owner|description|events): |^token \/repository_selection: |\/description: string, not null$/,
    why: 'Seeds: here the app and the repository have a description, the installation has one repository.',
  },
];
