import{a as C}from"./chunk-4AL3HECB.js";import{c as W}from"./chunk-DYJKX2LW.js";import{a as S,b as O,c as R,d as u,e as h}from"./chunk-6IZHNEZN.js";import{c as x}from"./chunk-XKBTLRLQ.js";import{d as F}from"./chunk-AU42NYF2.js";import{d as $,f as I}from"./chunk-V6FFUY6O.js";import{d as f,h as P}from"./chunk-37AVNQZ5.js";import{a as Y}from"./chunk-CYBZKSY4.js";import{a as v}from"./chunk-3TVQAN6V.js";import{a as d}from"./chunk-HEPDADPR.js";import{a as p}from"./chunk-ABBLU54Q.js";import{b as w}from"./chunk-SQE76S5B.js";var b="tutti-launch/tutti@v1",ce={preset:"band",band:"",owners:new Map,app:"",uses:b};var z=w(v(),1);async function L(e,n){let{data:t}=await e.client.query({name:"labels",document:K(n),variables:$(e)}),{repository:r}=t,o=I(e,r);return{nodeId:o.id,missing:n.filter((a,i)=>o[`label_${String(i)}`]===null)}}function K(e){return`query Labels($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id ${e.map((t,r)=>`label_${String(r)}: label(name: ${JSON.stringify(t)}) { id }`).join(" ")} }
  ${x}
}`}async function q({reader:e,client:n,pacer:t},r){let o=F(r??{personas:[]}),{nodeId:a,missing:i}=await L(e,o.map(({name:l})=>l)),c=o.filter(({name:l})=>i.includes(l)).map(l=>({kind:"create-label",...l}));return{missing:i,async create(){if(c.length===0)return;let l={nodeId:a,labels:[]},{refused:s}=await C({client:n,pacer:t,repository:l,userIds:new Map},c);for(let{error:Q}of s)throw Q}}}function A({preset:e,band:n,owners:t,uses:r}){let[o="",a=""]=r.split("@"),{personas:i}=f(e),c=new Set(i.map(({id:s})=>s)),l=[...t.keys()].filter(s=>!c.has(s));return[`# yaml-language-server: $schema=https://raw.githubusercontent.com/${o}/${a}/schemas/config.schema.json`,"# Who speaks for which persona, which signals decide, and which branches are gated.","# What stands on the default branch counts, from the moment it is merged.","version: 1",`preset: ${e}`,n===""?'# band: "Name of your product line"':`band: ${JSON.stringify(p(n))}`,"",'# One person may hold several personas, and a persona may have several owners: people, or teams as "@org/team".',"personas:",...i.map(s=>X(s,t.get(s.id)??[])),...l.map(s=>j(s,t.get(s)??[])),"","# What a machine decides, pinned to who reports it. A criterion names it: `signal: unit`.","# signals:",'#   unit: { check: "unit", app: github-actions, workflow: ".github/workflows/ci.yml" }',"","release:","  # Pull requests into these branches, and pushes to them, are gated.",'  branches: ["release/**"]',"","# `observe` keeps the convergence table, and gates nothing.","mode: enforce",""].join(`
`)}function X({id:e,name:n,judges:t},r){let o=r.length===0?`  # ${e}: { owners: ["@login"] }`:j(e,r);return`  # ${n}: ${t}.
${o}`}function j(e,n){return`  ${e}: { owners: [${n.map(t=>JSON.stringify(p(t))).join(", ")}] }`}var T=`name: Initiative
description: Something to launch. Five questions on one page, answered before any work begins.
labels: [initiative]
body:
  - type: markdown
    attributes:
      value: |
        Nobody has to get this right at once: edit it until everybody can say "I can deliver my part". From the signature on, it is what was promised.
  - type: textarea
    id: problem
    attributes:
      label: Problem, and for whom
      description: Who has which problem today? One paragraph is enough.
      placeholder: Returning customers give up in checkout because they have to type their address again on every order.
    validations:
      required: true
  - type: textarea
    id: evidence
    attributes:
      label: Evidence that it is worth solving now
      description: What you have seen, heard or measured, and why it should not wait.
      placeholder: 38 % of carts are left at the address step; 14 of 20 customers we asked named it; the holiday season begins in ten weeks.
    validations:
      required: true
  - type: textarea
    id: approach
    attributes:
      label: Approach, and what we will not do
      description: How you want to solve it, and what somebody might expect that you leave out on purpose.
      placeholder: |
        One saved address per account, filled in at checkout.
        We will not touch payment, and we will not support several addresses yet.
    validations:
      required: true
  - type: textarea
    id: success
    attributes:
      label: Success, measurable
      description: One line per metric. Reaching "success" confirms the initiative, missing "kill" ends it, and in between you decide together on the review date. Numbers like 12.5, dates like 2027-03-01.
      placeholder: |
        - Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2027-03-01
        - Time to order: success 90 s, kill 120 s, source Datadog, review 2027-03-01
    validations:
      required: true
  - type: textarea
    id: criteria
    attributes:
      label: What must be true before launch
      description: |
        Under each persona, one line per criterion: a short name, a colon, and what must be true, for example \`- support: Support team briefed and rehearsed\`. Where a machine decides, name its signal: \`- load: Fast at twice the peak (signal: load-test)\`. Criteria that every initiative carries stand in \`.github/tutti.yml\` and need not be repeated.
      value: |
        #### Visionary

        -

        #### Builder

        -

        #### Guardian

        -

        #### Dealmaker

        -

        #### Storyteller

        -

        #### Advocate

        -
    validations:
      required: true
  - type: input
    id: target-date
    attributes:
      label: Target date
      description: When you want to launch, like 2027-01-15. May stay empty.
      placeholder: "2027-01-15"
  - type: input
    id: target-release
    attributes:
      label: Target release
      description: Name of the release or milestone it should go out with, if there is one.
      placeholder: "2.0"
`,_=`# Without the App: this workflow keeps the initiatives, and its job holds the release.
# Advisory: every workflow of a repository speaks as the same app, so a writer could forge the gate. The App cannot be forged.
name: Tutti

on:
  issues:
  issue_comment:
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
`,N=`# The App keeps the initiatives; your CI reports what machines can prove.
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
`;var Z=/(?: {8}#### .*\n\n {8}-\n\n?)+/;function E(e){let n=e.map(t=>`        #### ${t}

        -
`).join(`
`);return T.replace(Z,()=>n)}function D({hasApp:e,uses:n,branches:t,ci:r}){return(e?ee(N):_).replaceAll(b,()=>n).replaceAll('branches: ["release/**"]',()=>`branches: ${M(t)}`).replace("workflows: [CI]",()=>`workflows: ${r.length===0?"[CI]":M(r)}`)}function ee(e){let n="# An example: write what measures in place of `run`, then take in the triggers that are comments.";return e.replace(/^on:\n((?: {2}.*\n)+)/m,(t,r)=>{let o=r.replaceAll(/^ {2}/gm,"  # ");return`${n}
on:
  workflow_dispatch:
${o}`})}function M(e){return`[${e.map(n=>JSON.stringify(n)).join(", ")}]`}var g=".github/workflows/tutti.yml";function H(e,n){let t=n.files.get(u)??null,r=A(e),{config:o,problems:a}=P(t===null?r:t.text??"");return t===null&&e.owners.size>0&&te(a),{files:[[u,r],[h,E(ne(o,e.preset))],[g,D({hasApp:e.app!=="",uses:e.uses,branches:o?.release.branches??["release/**"],ci:oe(n.workflows)})]].map(([l,s])=>({path:l,text:s,state:re(s,n.files.get(l)??null)})),config:o,problems:a}}function ne(e,n){let t=(e?.personas??[]).filter(({domain:i})=>i),r=f(e?.preset??n).personas.filter(({domain:i})=>i),o=new Set(r.map(({id:i})=>i)),a=i=>t.find(c=>c.id===i)?.name;return[...r.map(({id:i,name:c})=>a(i)??c),...t.filter(({id:i})=>!o.has(i)).map(({name:i})=>i)]}function te(e){let n=e.filter(({severity:r})=>r==="error");if(n.length===0)return;let t=n.map(({path:r,message:o,hint:a})=>`${r}: ${o} ${a}`);throw new d("bad-input",t,"Name owners as in `builder=@ana,@acme/platform`.")}function re(e,n){return n===null?"create":n.text===e?"same":"left alone"}function oe(e){return e.filter(({path:n,jobs:t})=>n!==g&&t.every(({commands:r})=>r.length===0)).filter(({events:n})=>n?.some(t=>t==="push"||t==="pull_request")===!0).map(({name:n})=>n)}var ie={create:"create",same:"exists and is the same","left alone":"exists, left alone"};function k({path:e,state:n}){return`${e}: ${ie[n]}`}function J(e){return e===null?"labels: none without a token; they come by themselves, `initiative` with the comment `/initiative`, the others with the first opening":e.length===0?"labels: all exist":`labels: create ${e.join(", ")}`}function G({problems:e}){let n=e.filter(({severity:r})=>r==="error");return(n.length>0?n:e).map(({line:r,message:o,hint:a})=>`.github/tutti.yml:${String(r)}: ${o} ${a}`).map(p)}function U(e,n){return["## Set-up","",...[...e.files.map(k),n].map(t=>`- ${t}`),...e.files.filter(({state:t})=>t==="create").flatMap(ae)].join(`
`)}function ae({path:e,text:n}){let t="`".repeat(Math.max(3,...(n.match(/`+/g)??[]).map(({length:r})=>r+1)));return["",`### ${e}`,"",`${t}yaml`,n.trimEnd(),t]}var y=w(v(),1),m=w(Y(),1);function V(e,n){for(let{path:t,text:r,state:o}of n)o==="create"&&se(e,t,r)}function se(e,n,t){let r=(0,m.dirname)(n);try{if((0,y.mkdirSync)((0,m.join)(e,r),{recursive:!0}),O(e,r))throw B(n,"its folder is a link, and links are not followed");(0,y.writeFileSync)((0,m.join)(e,n),t,{flag:"wx"})}catch(o){throw o instanceof d?o:B(n,R(o))}}function B(e,n){return new d("bad-file",[`${e} cannot be written: ${n}.`],"Mend that and run it again: what was written already is left alone.")}async function Ye({root:e,options:n,runner:t,connect:r,confirm:o}){let a=H(n,le(e)),i=r===null?null:await q(await r(),a.config),c=J(i?.missing??null);for(let s of a.files)t.info(k(s));if(t.info(c),await t.addSummary(U(a,c)),!(a.files.some(({state:s})=>s==="create")||(i?.missing.length??0)>0))return t.info("There is nothing to do.");if(!await o(a))return t.info("Nothing was written.");V(e,a.files),await i?.create(),t.info("Done. What is left to you:");for(let s of G(a))t.info(s);t.info("Look at the files, and merge them into the default branch. `tutti doctor` tells what GitHub still lacks.")}function le(e){if((0,z.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new d("bad-input",[`There is no folder ${e}.`],"In a workflow, check the repository out first, with `actions/checkout`.");let n=[u,h,g];return{files:new Map(n.map(t=>[t,S(e,t)])),workflows:W(e)}}export{b as a,ce as b,Ye as c};
