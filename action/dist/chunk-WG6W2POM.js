import{b as v}from"./chunk-ZYZI2ODQ.js";import{c as O}from"./chunk-2WMHXUE4.js";import{a as I,b as C,c as F,d as m,e as u}from"./chunk-6IZHNEZN.js";import{a as S,b as W}from"./chunk-NHFBJWSG.js";import{d as x}from"./chunk-AU42NYF2.js";import{d as P,h as $}from"./chunk-EUBHWB57.js";import{a as z}from"./chunk-CYBZKSY4.js";import{a as k}from"./chunk-3TVQAN6V.js";import{a as f}from"./chunk-HEPDADPR.js";import{a as p}from"./chunk-ABBLU54Q.js";import{b as w}from"./chunk-SQE76S5B.js";var y="tutti-launch/tutti@v1",te={preset:"band",band:"",owners:new Map,app:"",uses:y};var H=w(k(),1);async function A({reader:e,client:n,pacer:t},r){let o=x(r??{personas:[]}),{nodeId:i,missing:l}=await S(e,o.map(({name:a})=>a)),c=o.filter(({name:a})=>l.includes(a)).map(a=>({kind:"create-label",...a}));return{missing:l,async create(){if(c.length===0)return;let a={nodeId:i,labels:[]},{refused:s}=await v({client:n,pacer:t,repository:a,userIds:new Map},c);for(let{error:U}of s)throw U}}}function L({preset:e,band:n,owners:t,uses:r}){let[o="",i=""]=r.split("@"),{personas:l}=P(e),c=new Set(l.map(({id:s})=>s)),a=[...t.keys()].filter(s=>!c.has(s));return[`# yaml-language-server: $schema=https://raw.githubusercontent.com/${o}/${i}/schemas/config.schema.json`,"# Who speaks for which persona, which signals decide, and which branches are gated.","# What stands on the default branch counts, from the moment it is merged.","version: 1",`preset: ${e}`,n===""?'# band: "Name of your product line"':`band: ${JSON.stringify(p(n))}`,"",'# One person may hold several personas, and a persona may have several owners: people, or teams as "@org/team".',"personas:",...l.map(s=>B(s,t.get(s.id)??[])),...a.map(s=>R(s,t.get(s)??[])),"","# What a machine decides, pinned to who reports it. A criterion names it: `signal: unit`.","# signals:",'#   unit: { check: "unit", app: github-actions, workflow: ".github/workflows/ci.yml" }',"","release:","  # Pull requests into these branches, and pushes to them, are gated.",'  branches: ["release/**"]',"","# `observe` keeps the convergence table, and gates nothing.","mode: enforce",""].join(`
`)}function B({id:e,name:n,judges:t},r){let o=r.length===0?`  # ${e}: { owners: ["@login"] }`:R(e,r);return`  # ${n}: ${t}.
${o}`}function R(e,n){return`  ${e}: { owners: [${n.map(t=>JSON.stringify(p(t))).join(", ")}] }`}var j=`# Without the App: this workflow keeps the initiatives, and its job holds the release.
# Advisory: every workflow of a repository speaks as the same app, so a writer could forge the gate. The App cannot be forged.
name: Tutti

on:
  issues:
  issue_comment:
  milestone:
    types: [deleted]
  pull_request:
  push:
    branches: ["release/**"]
  # Required checks have to answer for groups of the merge queue as well.
  merge_group:
  workflow_run:
    # Your CI: when it has reported, signals are read again.
    workflows: [CI]
    types: [completed]
  schedule:
    # Sub-issues, teams and time start no workflow: once an hour everything is looked at.
    - cron: "17 * * * *"
  workflow_dispatch:

permissions:
  # Opens sub-issues, answers commands, keeps the convergence table.
  issues: write
  # Writes launch-gate and one check run per persona; reads the check runs that criteria rest on.
  checks: write
  # Reads the config, and what a release branch has that the default branch has not.
  contents: read
  # Reads pull requests into release branches: their text, links and heads.
  pull-requests: read
  # Reads commit statuses that criteria rest on.
  statuses: read
  # Reads which workflow a check run came from.
  actions: read

concurrency:
  # One at a time, and none dropped: without \`queue: max\` GitHub cancels all but the newest that waits.
  group: tutti
  queue: max

jobs:
  sync:
    name: sync
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: tutti-launch/tutti@v1
        with:
          command: sync
`,q=`# The App keeps the initiatives; your CI reports what machines can prove.
# Criterion in .github/tutti.yml: { check: "load test", app: github-actions, workflow: ".github/workflows/load-test.yml" }
name: Load test

on:
  pull_request:
    branches: ["release/**"]
  push:
    branches: ["release/**"]

permissions:
  # Reads the code that is tested. Reporting the signal needs nothing: the job itself is the report.
  contents: read

jobs:
  load-test:
    name: load test
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: k6
        run: ./scripts/load-test.sh --summary-export k6.json
      # Also where the test crashed: no result is no green.
      - if: always()
        uses: tutti-launch/tutti@v1
        with:
          command: signal
          id: load-test
          conclusion: \${{ steps.k6.outcome }}
          results: k6.json
          summary: p95 at twice the peak
`;function E({hasApp:e,uses:n,branches:t,ci:r}){return(e?Y(q):j).replaceAll(y,()=>n).replaceAll('branches: ["release/**"]',()=>`branches: ${T(t)}`).replace("workflows: [CI]",()=>`workflows: ${r.length===0?"[CI]":T(r)}`)}function Y(e){let n="# An example: write what measures in place of `run`, then take in the triggers that are comments.";return e.replace(/^on:\n((?: {2}.*\n)+)/m,(t,r)=>{let o=r.replaceAll(/^ {2}/gm,"  # ");return`${n}
on:
  workflow_dispatch:
${o}`})}function T(e){return`[${e.map(n=>JSON.stringify(n)).join(", ")}]`}var h=".github/workflows/tutti.yml";function _(e,n){let t=n.files.get(m)??null,r=L(e),{config:o,problems:i}=$(t===null?r:t.text??"");return t===null&&e.owners.size>0&&K(i),{files:[[m,r],[u,W(o,e.preset)],[h,E({hasApp:e.app!=="",uses:e.uses,branches:o?.release.branches??["release/**"],ci:V(n.workflows)})]].map(([a,s])=>({path:a,text:s,state:Q(s,n.files.get(a)??null)})),config:o,problems:i}}function K(e){let n=e.filter(({severity:r})=>r==="error");if(n.length===0)return;let t=n.map(({path:r,message:o,hint:i})=>`${r}: ${o} ${i}`);throw new f("bad-input",t,"Name owners as in `builder=@ana,@acme/platform`.")}function Q(e,n){return n===null?"create":n.text===e?"same":"left alone"}function V(e){return e.filter(({path:n,jobs:t})=>n!==h&&t.every(({commands:r})=>r.length===0)).filter(({events:n})=>n?.some(t=>t==="push"||t==="pull_request")===!0).map(({name:n})=>n)}var X={create:"create",same:"exists and is the same","left alone":"exists, left alone"};function b({path:e,state:n}){return`${e}: ${X[n]}`}function M(e){return e===null?"labels: none without a token; they come by themselves, `initiative` with the comment `/initiative`, the others with the first opening":e.length===0?"labels: all exist":`labels: create ${e.join(", ")}`}function N({problems:e}){let n=e.filter(({severity:r})=>r==="error");return(n.length>0?n:e).map(({line:r,message:o,hint:i})=>`.github/tutti.yml:${String(r)}: ${o} ${i}`).map(p)}function D(e,n){return["## Set-up","",...[...e.files.map(b),n].map(t=>`- ${t}`),...e.files.filter(({state:t})=>t==="create").flatMap(Z)].join(`
`)}function Z({path:e,text:n}){let t="`".repeat(Math.max(3,...(n.match(/`+/g)??[]).map(({length:r})=>r+1)));return["",`### ${e}`,"",`${t}yaml`,n.trimEnd(),t]}var g=w(k(),1),d=w(z(),1);function G(e,n){for(let{path:t,text:r,state:o}of n)o==="create"&&ee(e,t,r)}function ee(e,n,t){let r=(0,d.dirname)(n);try{if((0,g.mkdirSync)((0,d.join)(e,r),{recursive:!0}),C(e,r))throw J(n,"its folder is a link, and links are not followed");(0,g.writeFileSync)((0,d.join)(e,n),t,{flag:"wx"})}catch(o){throw o instanceof f?o:J(n,F(o))}}function J(e,n){return new f("bad-file",[`${e} cannot be written: ${n}.`],"Mend that and run it again: what was written already is left alone.")}async function qe({root:e,options:n,runner:t,connect:r,confirm:o}){let i=_(n,ne(e)),l=r===null?null:await A(await r(),i.config),c=M(l?.missing??null);for(let s of i.files)t.info(b(s));if(t.info(c),await t.addSummary(D(i,c)),!(i.files.some(({state:s})=>s==="create")||(l?.missing.length??0)>0))return t.info("There is nothing to do.");if(!await o(i))return t.info("Nothing was written.");G(e,i.files),await l?.create(),t.info("Done. What is left to you:");for(let s of N(i))t.info(s);t.info("Look at the files, and merge them into the default branch. `tutti doctor` tells what GitHub still lacks.")}function ne(e){if((0,H.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new f("bad-input",[`There is no folder ${e}.`],"In a workflow, check the repository out first, with `actions/checkout`.");let n=[m,u,h];return{files:new Map(n.map(t=>[t,I(e,t)])),workflows:O(e)}}export{y as a,te as b,qe as c};
