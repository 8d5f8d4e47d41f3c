import type { Route } from '../http/route.ts';
import { activityRoutes } from './routes/activity-routes.ts';
import { appRoutes } from './routes/app-routes.ts';
import { checkRoutes } from './routes/check-routes.ts';
import { codeScanningRoutes } from './routes/code-scanning-routes.ts';
import { commentRoutes } from './routes/comment-routes.ts';
import { commitRoutes } from './routes/commit-routes.ts';
import { contentRoutes } from './routes/content-routes.ts';
import { deliveryRoutes } from './routes/delivery-routes.ts';
import { dependabotRoutes } from './routes/dependabot-routes.ts';
import { deploymentRoutes, environmentRoutes } from './routes/deployment-routes.ts';
import { dispatchRoutes } from './routes/dispatch-routes.ts';
import { gitRoutes } from './routes/git-routes.ts';
import { hierarchyRoutes } from './routes/hierarchy-routes.ts';
import { issueRoutes } from './routes/issue-routes.ts';
import { labelRoutes } from './routes/label-routes.ts';
import { milestoneRoutes } from './routes/milestone-routes.ts';
import { organizationRoutes } from './routes/organization-routes.ts';
import { pullRequestRoutes } from './routes/pull-request-routes.ts';
import { reactionRoutes } from './routes/reaction-routes.ts';
import { releaseAssetRoutes } from './routes/release-asset-routes.ts';
import { releaseRoutes } from './routes/release-routes.ts';
import { repositoryRoutes } from './routes/repository-routes.ts';
import { retentionRoutes } from './routes/retention-routes.ts';
import { ruleSuiteRoutes } from './routes/rule-suite-routes.ts';
import { rulesetRoutes } from './routes/ruleset-routes.ts';
import { secretScanningRoutes } from './routes/secret-scanning-routes.ts';
import { stackRoutes } from './routes/stack-routes.ts';
import { statusRoutes } from './routes/status-routes.ts';
import { tagRoutes } from './routes/tag-routes.ts';
import { treeRoutes } from './routes/tree-routes.ts';
import { userRoutes } from './routes/user-routes.ts';
import { workflowRunRoutes } from './routes/workflow-run-routes.ts';

/** Every REST route of the sandbox: one for each operation in `oracle/used-operations.ts`. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...appRoutes,
  ...deliveryRoutes,
  ...organizationRoutes,
  ...repositoryRoutes,
  ...activityRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...reactionRoutes,
  ...hierarchyRoutes,
  ...labelRoutes,
  ...milestoneRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...tagRoutes,
  ...releaseRoutes,
  ...releaseAssetRoutes,
  ...treeRoutes,
  ...commitRoutes,
  ...ruleSuiteRoutes,
  ...rulesetRoutes,
  ...pullRequestRoutes,
  ...stackRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...codeScanningRoutes,
  ...dependabotRoutes,
  ...secretScanningRoutes,
  ...dispatchRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...workflowRunRoutes,
  ...retentionRoutes,
];
