import{b as o,c as i}from"./chunk-KPHXPZGX.js";import{d as $}from"./chunk-5ZRKN7VC.js";var W={labels:[],teams:[],users:[],pulls:[],probes:[],strays:[],edited:[]};function m(e){let r=JSON.stringify,t=[...e.labels.map((s,n)=>`label_${String(n)}: label(name: ${r(s)}) { id name }`),...e.pulls.map((s,n)=>`pull_${String(n)}: pullRequest(number: ${String(s)}) { ...Pull }`),...e.probes.map((s,n)=>`probe_${String(n)}: issue(number: ${String(s)}) { ...Probe }`)],a=[...e.teams.map((s,n)=>{let[d="",C=""]=s.split("/");return`team_${String(n)}: organization(login: ${r(d)}) { team(slug: ${r(C)}) { id members(first: $page, membership: ALL) { ...Members } } }`}),...e.users.map((s,n)=>`user_${String(n)}: user(login: ${r(s)}) { id }`),...e.strays.map((s,n)=>`stray_${String(n)}: node(id: ${r(s)}) { ... on Issue { ...Issue } }`),...e.edited.map((s,n)=>`edited_${String(n)}: node(id: ${r(s)}) { ... on IssueComment { id userContentEdits(first: $page) { ...Revisions } } }`)];return{repository:t.join(`
`),root:a.join(`
`)}}var M=["probe_","pull_"],P=["label_","pull_","probe_","team_","user_","stray_","edited_"];function g({path:e,type:r}){let[t,a]=e,s=t==="repository"?a:t,n=t==="repository"?e.length-1:e.length;return typeof s!="string"||!P.some(d=>s.startsWith(d))||M.some(d=>s.startsWith(d))&&r!=="NOT_FOUND"?!1:n===1||s.startsWith("team_")}function f(e,r,t){let a=u(e.teams,t,"team");return{labels:u(e.labels,r,"label"),pulls:u(e.pulls,r,"pull"),probes:u(e.probes,r,"probe"),teams:new Map([...a].map(([s,n])=>[s,n?.team??null])),users:u(e.users,t,"user"),strays:new Map([...u(e.strays,t,"stray")].map(([s,n])=>[s,S(n)])),edited:u(e.edited,t,"edited")}}function u(e,r,t){return new Map(e.map((a,s)=>[a,r[`${t}_${String(s)}`]??null]))}function S(e){return e?.id===void 0?null:e}function p(e,r){return e.filter(t=>!r.has(t))}function c(e,r){return{labels:p(e.labels,r.labels),teams:p(e.teams,r.teams),users:p(e.users,r.users),pulls:p(e.pulls,r.pulls),probes:p(e.probes,r.probes),strays:p(e.strays,r.strays),edited:p(e.edited,r.edited)}}function b(e){return Object.values(e).every(r=>r.length===0)}function R(e,r){return{labels:new Map([...e.labels,...r.labels]),teams:new Map([...e.teams,...r.teams]),users:new Map([...e.users,...r.users]),pulls:new Map([...e.pulls,...r.pulls]),probes:new Map([...e.probes,...r.probes]),strays:new Map([...e.strays,...r.strays]),edited:new Map([...e.edited,...r.edited])}}var N={labels:new Map,teams:new Map,users:new Map,pulls:new Map,probes:new Map,strays:new Map,edited:new Map};var l="$owner: String!, $name: String!";function j(e){let r=m(e);return o(`query Initiative(${l}, $number: Int!, $page: Int!, $children: Int!${x(e)}) {
  repository(owner: $owner, name: $name) {
    ...Repository
    issue(number: $number) {
      ...Issue
      pinnedIssueComment { id }
      subIssues(first: $children) { ...SubIssues }
      references: timelineItems(first: $page, itemTypes: [CROSS_REFERENCED_EVENT]) { ...Mentions }
      closers: closedByPullRequestsReferences(first: 50, includeClosedPrs: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } }
      milestone { number pullRequests(first: 50, states: [OPEN]) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } } }
    }
    ${r.repository}
  }
  viewer { login databaseId }
  ${r.root}
  ${i}
}`)}function h(e){let r=m(e),t=r.repository===""?"id":r.repository;return o(`query Extras(${l}${q(e)}${x(e)}) {
  repository(owner: $owner, name: $name) { ${t} }
  ${r.root}
  ${i}
}`)}function x(e){return e.pulls.length>0?", $appId: Int!":""}function q({pulls:e,teams:r,strays:t,edited:a}){return e.length+r.length+t.length+a.length>0?", $page: Int!":""}var k=o(`query PullRequest(${l}, $number: Int!, $page: Int!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    pullRequest(number: $number) { ...Pull }
  }
  viewer { login databaseId }
  ${i}
}`),w='records: issues(first: $page, labels: ["initiative"], states: [OPEN]) { ...Records }',I=`base: defaultBranchRef {
      id
      compare(headRef: $branch) { headTarget { oid } commits(first: $page) { ...ReleaseCommits } }
    }`,y=`...Commit
          message url
          history(first: 1, path: ".github/tutti.yml") { nodes { oid } }
          associatedPullRequests(first: 5) { ...CommitPulls }`,T=o(`query Push(${l}, $page: Int!, $appId: Int!, $branch: String!, $qualified: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    branch: ref(qualifiedName: $qualified) {
      target {
        ... on Commit {
          ${y}
        }
      }
    }
    ${I}
    ${w}
  }
  viewer { login databaseId }
  ${i}
}`),K=o(`query Release(${l}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    head: object(expression: $expression) {
      ... on Commit {
          ${y}
      }
    }
    ${I}
    ${w}
  }
  viewer { login databaseId }
  ${i}
}`),L=o(`query MergeGroup(${l}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!, $base: String!, $qualified: String!) {
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
}`);function V(e){let r=e.map(t=>`pull_${String(t)}: pullRequest(number: ${String(t)}) { ...PullLinks }`);return o(`query PullLinks(${l}) {
  repository(owner: $owner, name: $name) { ${r.join(`
`)} }
  ${i}
}`)}var B=o(`query Commit(${l}, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit { associatedPullRequests(first: 100) { nodes { number state headRefOid } } }
    }
  }
  ${i}
}`),G=o(`query Reported(${l}, $page: Int!, $appId: Int!, $sha: GitObjectID!) {
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
}`),D=o(`query Work(${l}, $page: Int!, $issues: String, $pulls: String, $branches: String) {
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
}`);function z(e){return e===null?[]:[...e.personas.flatMap(({owners:t,delegates:a})=>[...t,...a]),...e.overrideOwners]}async function Y(e,r,t,a){let s=c(t,a);if(b(s))return a;let{data:n}=await e.client.query({name:"extras",document:h(s),variables:{...$(e),page:r,appId:e.appId},tolerate:g});return R(a,f(s,n.repository,n))}export{z as a,W as b,g as c,f as d,N as e,j as f,k as g,T as h,K as i,L as j,V as k,B as l,G as m,D as n,Y as o};
