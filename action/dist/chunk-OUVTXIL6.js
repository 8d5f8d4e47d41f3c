import{b as a,c as i}from"./chunk-KPHXPZGX.js";import{e as $}from"./chunk-RY2F3X2V.js";var W={labels:[],teams:[],users:[],pulls:[],probes:[],strays:[],edited:[]};function m(e){let r=JSON.stringify,t=[...e.labels.map((s,n)=>`label_${String(n)}: label(name: ${r(s)}) { id name }`),...e.pulls.map((s,n)=>`pull_${String(n)}: pullRequest(number: ${String(s)}) { ...Pull }`),...e.probes.map((s,n)=>`probe_${String(n)}: issue(number: ${String(s)}) { ...Probe }`)],o=[...e.teams.map((s,n)=>{let[d="",E=""]=s.split("/");return`team_${String(n)}: organization(login: ${r(d)}) { team(slug: ${r(E)}) { id members(first: $page, membership: ALL) { ...Members } } }`}),...e.users.map((s,n)=>`user_${String(n)}: user(login: ${r(s)}) { id }`),...e.strays.map((s,n)=>`stray_${String(n)}: node(id: ${r(s)}) { ... on Issue { ...Issue } }`),...e.edited.map((s,n)=>`edited_${String(n)}: node(id: ${r(s)}) { ... on IssueComment { id userContentEdits(first: $page) { ...Revisions } } }`)];return{repository:t.join(`
`),root:o.join(`
`)}}var P=["probe_","pull_"],S=["label_","pull_","probe_","team_","user_","stray_","edited_"];function g({path:e,type:r}){let[t,o]=e,s=t==="repository"?o:t,n=t==="repository"?e.length-1:e.length;return typeof s!="string"||!S.some(d=>s.startsWith(d))||P.some(d=>s.startsWith(d))&&r!=="NOT_FOUND"?!1:n===1||s.startsWith("team_")}function c(e,r,t){let o=u(e.teams,t,"team");return{labels:u(e.labels,r,"label"),pulls:u(e.pulls,r,"pull"),probes:u(e.probes,r,"probe"),teams:new Map([...o].map(([s,n])=>[s,n?.team??null])),users:u(e.users,t,"user"),strays:new Map([...u(e.strays,t,"stray")].map(([s,n])=>[s,q(n)])),edited:u(e.edited,t,"edited")}}function u(e,r,t){return new Map(e.map((o,s)=>[o,r[`${t}_${String(s)}`]??null]))}function q(e){return e?.id===void 0?null:e}function p(e,r){return e.filter(t=>!r.has(t))}function f(e,r){return{labels:p(e.labels,r.labels),teams:p(e.teams,r.teams),users:p(e.users,r.users),pulls:p(e.pulls,r.pulls),probes:p(e.probes,r.probes),strays:p(e.strays,r.strays),edited:p(e.edited,r.edited)}}function b(e){return Object.values(e).every(r=>r.length===0)}function R(e,r){return{labels:new Map([...e.labels,...r.labels]),teams:new Map([...e.teams,...r.teams]),users:new Map([...e.users,...r.users]),pulls:new Map([...e.pulls,...r.pulls]),probes:new Map([...e.probes,...r.probes]),strays:new Map([...e.strays,...r.strays]),edited:new Map([...e.edited,...r.edited])}}var N={labels:new Map,teams:new Map,users:new Map,pulls:new Map,probes:new Map,strays:new Map,edited:new Map};var l="$owner: String!, $name: String!";function k(e){let r=m(e);return a(`query Initiative(${l}, $number: Int!, $page: Int!, $children: Int!${w(e)}) {
  repository(owner: $owner, name: $name) {
    ...Repository
    issue(number: $number) {
      ${I}
      references: timelineItems(first: $page, itemTypes: [CROSS_REFERENCED_EVENT]) { ...Mentions }
      closers: closedByPullRequestsReferences(first: 50, includeClosedPrs: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } }
      milestone { number pullRequests(first: 50, states: [OPEN]) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } } }
    }
    ${r.repository}
  }
  viewer { login databaseId }
  ${r.root}
  ${i}
}`)}var I=`...Issue
      pinnedIssueComment { id }
      subIssues(first: $children) { ...SubIssues }`;function T(e,r){let t=m(r),o=e.map(s=>`issue_${String(s)}: issue(number: ${String(s)}) {
      ${I}
      milestone { number }
    }`);return a(`query Initiatives(${l}, $page: Int!, $children: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    ${o.join(`
    `)}
    ${t.repository}
  }
  viewer { login databaseId }
  ${t.root}
  ${i}
}`)}function h(e){let r=m(e),t=r.repository===""?"id":r.repository;return a(`query Extras(${l}${_(e)}${w(e)}) {
  repository(owner: $owner, name: $name) { ${t} }
  ${r.root}
  ${i}
}`)}function w(e){return e.pulls.length>0?", $appId: Int!":""}function _({pulls:e,teams:r,strays:t,edited:o}){return e.length+r.length+t.length+o.length>0?", $page: Int!":""}var K=a(`query PullRequest(${l}, $number: Int!, $page: Int!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    pullRequest(number: $number) { ...Pull }
  }
  viewer { login databaseId }
  ${i}
}`),x='records: issues(first: $page, labels: ["initiative"], states: [OPEN]) { ...Records }',C=`base: defaultBranchRef {
      id
      compare(headRef: $branch) { headTarget { oid } commits(first: $page) { ...ReleaseCommits } }
    }`,y=`...Commit
          message url
          history(first: 1, path: ".github/tutti.yml") { nodes { oid } }
          associatedPullRequests(first: 5) { ...CommitPulls }`,L=a(`query Push(${l}, $page: Int!, $appId: Int!, $branch: String!, $qualified: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    branch: ref(qualifiedName: $qualified) {
      target {
        ... on Commit {
          ${y}
        }
      }
    }
    ${C}
    ${x}
  }
  viewer { login databaseId }
  ${i}
}`),V=a(`query Release(${l}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    head: object(expression: $expression) {
      ... on Commit {
          ${y}
      }
    }
    ${C}
    ${x}
  }
  viewer { login databaseId }
  ${i}
}`),B=a(`query MergeGroup(${l}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!, $base: String!, $qualified: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    head: object(expression: $expression) {
      ... on Commit {
          ${y}
      }
    }
    base: ref(qualifiedName: $qualified) {
      id
      compare(headRef: $branch) { headTarget { oid } commits(first: $page) { ...ReleaseCommits } }
    }
    mergeQueue(branch: $base) {
      entries(first: 100) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { headCommit { oid } baseCommit { oid } pullRequest { number headRefOid isCrossRepository } }
      }
    }
  }
  viewer { login databaseId }
  ${i}
}`);function G(e){let r=e.map(t=>`pull_${String(t)}: pullRequest(number: ${String(t)}) { ...PullLinks }`);return a(`query PullLinks(${l}) {
  repository(owner: $owner, name: $name) { ${r.join(`
`)} }
  ${i}
}`)}var D=a(`query Commit(${l}, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit { associatedPullRequests(first: 100) { nodes { number state headRefOid } } }
    }
  }
  ${i}
}`),F=a(`query Reported(${l}, $page: Int!, $appId: Int!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    object(oid: $sha) {
      ... on Commit {
        id oid url
        checkSuites(first: 2, filterBy: { appId: $appId }) { ...OwnSuites }
        associatedPullRequests(first: 100) { nodes { headRefOid isCrossRepository } }
      }
    }
  }
  ${i}
}`),z=a(`query Work(${l}, $page: Int!, $issues: String, $pulls: String, $branches: String) {
  repository(owner: $owner, name: $name) {
    ...Repository
    issues(first: $page, after: $issues, labels: ["initiative"], states: [OPEN]) {
      pageInfo { hasNextPage endCursor } nodes { number }
    }
    pullRequests(first: $page, after: $pulls, states: [OPEN]) {
      pageInfo { hasNextPage endCursor } nodes { number baseRefName headRefName isCrossRepository }
    }
    refs(refPrefix: "refs/heads/", first: $page, after: $branches) {
      pageInfo { hasNextPage endCursor } nodes { name target { oid } }
    }
  }
  ${i}
}`);function H(e){return e===null?[]:[...e.personas.flatMap(({owners:t,delegates:o})=>[...t,...o]),...e.overrideOwners]}async function ee(e,r,t,o){let s=f(t,o);if(b(s))return o;let{data:n}=await e.client.query({name:"extras",document:h(s),variables:{...$(e),page:r,appId:e.appId},tolerate:g});return R(o,c(s,n.repository,n))}export{H as a,W as b,g as c,c as d,N as e,k as f,T as g,K as h,L as i,V as j,B as k,G as l,D as m,F as n,z as o,ee as p};
