/** Which types of GitHub's schema the sandbox answers for. */

import { checkMutations } from './mutations/check-mutations.ts';
import { commentMutations } from './mutations/comment-mutations.ts';
import { issueMutations } from './mutations/issue-mutations.ts';
import { queueMutations } from './mutations/queue-mutations.ts';
import type { Resolvers } from './resolver.ts';
import {
  appResolvers,
  botResolvers,
  organizationResolvers,
  teamResolvers,
  userResolvers,
} from './resolvers/account-resolvers.ts';
import {
  checkRunResolvers,
  commitCheckResolvers,
  rollupResolvers,
  statusResolvers,
  suiteResolvers,
  workflowRunResolvers,
} from './resolvers/check-resolvers.ts';
import { blobResolvers, treeResolvers } from './resolvers/content-resolvers.ts';
import {
  commitDeploymentResolvers,
  deploymentResolvers,
  deploymentStatusResolvers,
  repositoryDeploymentResolvers,
} from './resolvers/deployment-resolvers.ts';
import {
  commitResolvers,
  comparisonResolvers,
  gitActorResolvers,
  refResolvers,
} from './resolvers/git-resolvers.ts';
import { commentResolvers, issueResolvers, pinnedCommentResolvers } from './resolvers/issue-resolvers.ts';
import { pullRequestResolvers } from './resolvers/pull-request-resolvers.ts';
import { queryResolvers } from './resolvers/query-resolvers.ts';
import {
  mergeQueueEntryResolvers,
  mergeQueueResolvers,
  pullRequestQueueResolvers,
  repositoryQueueResolvers,
} from './resolvers/queue-resolvers.ts';
import { releaseAssetResolvers, releaseResolvers } from './resolvers/release-resolvers.ts';
import { labelResolvers, milestoneResolvers, repositoryResolvers } from './resolvers/repository-resolvers.ts';
import { editResolvers, reactionGroupResolvers, reactionResolvers } from './resolvers/subject-resolvers.ts';
import { tagResolvers } from './resolvers/tag-resolvers.ts';
import { timelineResolvers } from './resolvers/timeline-resolvers.ts';

export const registry: Readonly<Record<string, Resolvers>> = {
  Query: queryResolvers,
  Mutation: { ...issueMutations, ...commentMutations, ...checkMutations, ...queueMutations },
  User: userResolvers,
  Bot: botResolvers,
  Organization: organizationResolvers,
  Team: teamResolvers,
  App: appResolvers,
  Repository: { ...repositoryResolvers, ...repositoryDeploymentResolvers, ...repositoryQueueResolvers },
  Label: labelResolvers,
  Milestone: milestoneResolvers,
  Issue: issueResolvers,
  IssueComment: commentResolvers,
  PinnedIssueComment: pinnedCommentResolvers,
  PullRequest: { ...pullRequestResolvers, ...pullRequestQueueResolvers },
  MergeQueue: mergeQueueResolvers,
  MergeQueueEntry: mergeQueueEntryResolvers,
  UserContentEdit: editResolvers,
  Reaction: reactionResolvers,
  ReactionGroup: reactionGroupResolvers,
  Ref: refResolvers,
  Commit: { ...commitResolvers, ...commitCheckResolvers, ...commitDeploymentResolvers },
  Deployment: deploymentResolvers,
  DeploymentStatus: deploymentStatusResolvers,
  Tag: tagResolvers,
  Release: releaseResolvers,
  ReleaseAsset: releaseAssetResolvers,
  Blob: blobResolvers,
  Tree: treeResolvers,
  Comparison: comparisonResolvers,
  GitActor: gitActorResolvers,
  StatusCheckRollup: rollupResolvers,
  CheckSuite: suiteResolvers,
  CheckRun: checkRunResolvers,
  StatusContext: statusResolvers,
  WorkflowRun: workflowRunResolvers,
  ...timelineResolvers,
};
