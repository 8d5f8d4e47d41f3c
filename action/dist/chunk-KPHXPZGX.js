var e="totalCount pageInfo { hasNextPage endCursor }",m=`fragment Actor on Actor {
  kind: __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`,c=`fragment Comment on IssueComment {
  id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized viewerDidAuthor
  author { ...Actor }
  editor { ...Actor }
  reactionGroups { content viewerHasReacted }
}`,d=`fragment Comments on IssueCommentConnection { ${e} nodes { ...Comment } }`,u="[COMMENT_DELETED_EVENT, PARENT_ISSUE_ADDED_EVENT, PARENT_ISSUE_REMOVED_EVENT, TRANSFERRED_EVENT, LOCKED_EVENT, UNLOCKED_EVENT]",l=`fragment Timeline on IssueTimelineItemsConnection {
  ${e}
  nodes {
    kind: __typename
    ... on CommentDeletedEvent { createdAt actor { ...Actor } deletedCommentAuthor { ...Actor } }
    ... on ParentIssueAddedEvent { createdAt actor { ...Actor } parent { id } }
    ... on ParentIssueRemovedEvent { createdAt actor { ...Actor } parent { id } }
    ... on TransferredEvent { createdAt actor { ...Actor } }
    ... on LockedEvent { createdAt actor { ...Actor } }
    ... on UnlockedEvent { createdAt actor { ...Actor } }
  }
}`,f=`fragment Issue on Issue {
  id number url title body viewerDidAuthor createdAt lastEditedAt state stateReason(enableDuplicate: true) locked
  author { ...Actor }
  repository { id }
  parent { id number }
  labels(first: 100) { ${e} nodes { name } }
  assignees(first: 10) { ${e} nodes { kind: __typename login databaseId } }
  comments(first: $page) { ...Comments }
  timelineItems(first: $page, itemTypes: ${u}) { ...Timeline }
}`,C=`fragment SubIssues on IssueConnection { ${e} nodes { ...Issue } }`,g="fragment Mention on PullRequest { number state baseRefName body repository { id } }",p=`fragment Mentions on IssueTimelineItemsConnection {
  ${e}
  nodes { ... on CrossReferencedEvent { source { ... on PullRequest { ...Mention } } } }
}`,b="fragment OwnCheck on CheckRun { id databaseId name status conclusion title summary externalId startedAt completedAt }",A=`fragment OwnChecks on CheckRunConnection { ${e} nodes { ...OwnCheck } }`,h=`fragment Contexts on StatusCheckRollupContextConnection {
  ${e}
  nodes {
    kind: __typename
    ... on CheckRun {
      databaseId name status conclusion url
      checkSuite {
        databaseId createdAt
        app { databaseId slug }
        workflowRun { databaseId event file { path repositoryName } }
      }
    }
    ... on StatusContext { context state targetUrl createdAt creator { ...Actor } }
  }
}`,E=`fragment OwnSuites on CheckSuiteConnection {
  ${e}
  nodes { id checkRuns(first: $page, filterBy: { checkType: ALL }) { ...OwnChecks } }
}`,I=`fragment Commit on Commit {
  id oid
  statusCheckRollup { contexts(first: $page) { ...Contexts } }
  checkSuites(first: 2, filterBy: { appId: $appId }) { ...OwnSuites }
}`,R=`fragment Files on PullRequestChangedFileConnection { ${e} nodes { path } }`,k=`fragment PullLinks on PullRequest {
  id number body
  closingIssuesReferences(first: 50) { ${e} nodes { number repository { id } } }
  milestone { issues(first: 100) { ${e} nodes { number } } }
}`,y=`fragment Pull on PullRequest {
  url title state baseRefName headRefOid isCrossRepository
  ...PullLinks
  files(first: $page) { ...Files }
  commits(last: 1) { nodes { commit { ...Commit associatedPullRequests(first: 20) { ...CommitPulls } } } }
  brought: commits(first: 10) { ...Brought }
}`,P=`fragment Brought on PullRequestCommitConnection {
  ${e}
  nodes { commit { id oid message associatedPullRequests(first: 5) { ...CommitPulls } } }
}`,$=`fragment Records on IssueConnection { ${e} nodes { number body } }`,w=`fragment Members on TeamMemberConnection { ${e} nodes { databaseId } }`,T=`fragment Revisions on UserContentEditConnection { ${e} nodes { diff deletedAt editedAt } }`,_=`fragment CommitPulls on PullRequestConnection {
  ${e}
  nodes { number state headRefOid }
}`,S=`fragment ReleaseCommits on ComparisonCommitConnection {
  ${e}
  nodes { id oid message url associatedPullRequests(first: 5) { ...CommitPulls } }
}`,D=`fragment Probe on Issue {
  number state stateReason(enableDuplicate: true)
  parent { number }
  labels(first: 100) { nodes { name } }
  subIssues(first: 1) { nodes { viewerDidAuthor author { ...Actor } } }
  opened: timelineItems(first: 100, itemTypes: [SUB_ISSUE_ADDED_EVENT]) {
    nodes { ... on SubIssueAddedEvent { subIssue { viewerDidAuthor author { ...Actor } } } }
  }
}`,O=`fragment Repository on Repository {
  id databaseId nameWithOwner url
  defaultBranchRef { name target { oid } }
  config: object(expression: "HEAD:.github/tutti.yml") {
    kind: __typename oid
    ... on Blob { text byteSize isTruncated isBinary }
  }
}`,i={Actor:m,Comment:c,Comments:d,Timeline:l,Issue:f,SubIssues:C,Mention:g,Mentions:p,OwnCheck:b,OwnChecks:A,OwnSuites:E,Contexts:h,Commit:I,Files:R,PullLinks:k,Pull:y,Brought:P,Members:w,Revisions:T,CommitPulls:_,ReleaseCommits:S,Probe:D,Records:$,Repository:O},v=new Map(Object.entries(i).map(([n,t])=>[n,r(t)]));function M(n){let t=new Set(r(n));for(let s of t)for(let o of v.get(s)??[])t.add(o);let a=Object.entries(i).flatMap(([s,o])=>t.has(s)?o:[]);return[n,...a].join(`
`)}function r(n){return[...n.matchAll(/\.\.\.(\w+)/g)].flatMap(([,t])=>t??[])}var N="rateLimit { cost remaining resetAt }";export{u as a,M as b,N as c};
