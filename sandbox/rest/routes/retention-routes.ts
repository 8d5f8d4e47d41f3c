import { json, noContent } from '../../http/answer.ts';
import { guarded, type Route, route, writes } from '../../http/route.ts';
import { requirePermission } from '../../state/permissions.ts';
import { mostRetentionDays, retentionDaysOf, setRetentionDays } from '../../state/retention.ts';
import { numberIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';

const PATH = '/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention';
const NEED = { app: ['administration'], level: 'read', role: 'admin' } as const;

/** https://docs.github.com/en/rest/actions/permissions */
export const retentionRoutes: readonly Route[] = [
  route(`GET ${PATH}`, guarded('administration'), (context) => {
    const repository = repositoryAt(context);
    requirePermission(context.store, signedActor(context), repository, NEED);
    const days = retentionDaysOf(context.store, repository);
    return json({ days, maximum_allowed_days: mostRetentionDays(repository) });
  }),
  route(`PUT ${PATH}`, writes('administration'), (context) => {
    const days = numberIn(context.body, 'days') ?? 0;
    setRetentionDays(context.store, signedActor(context), repositoryAt(context), days);
    return noContent();
  }),
];
