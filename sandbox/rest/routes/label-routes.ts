import { created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { NotFound } from '../../state/errors.ts';
import type { Label } from '../../state/issue-entities.ts';
import { addLabels, labelsByName, labelsOn, removeLabels, setLabels } from '../../state/labelling.ts';
import { createLabel, deleteLabel, findLabel, labelsOf, updateLabel } from '../../state/labels.ts';
import { serializeLabel } from '../serialize/label.ts';
import { given, textIn, textOrNullIn } from './body.ts';
import { labelNamesIn } from './issue-routes.ts';
import { issueAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('issues', 'pull_requests');
const WRITE = writes('issues', 'pull_requests');
const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

/** https://docs.github.com/en/rest/issues/labels */
export const labelRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/labels', READ, (context) =>
    list(labelsOf(context.store, repositoryAt(context)), (label) => serializeLabel(context, label)),
  ),
  route('POST /repos/{owner}/{repo}/labels', WRITE, (context) => {
    const { store, body } = context;
    const fields = given({ color: textIn(body, 'color'), description: textIn(body, 'description') });
    const input = { name: textIn(body, 'name') ?? '', ...fields };
    return created(
      serializeLabel(context, createLabel(store, signedActor(context), repositoryAt(context), input)),
    );
  }),
  route('GET /repos/{owner}/{repo}/labels/{name}', READ, (context) =>
    json(serializeLabel(context, labelAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/labels/{name}', WRITE, (context) => {
    const { store, body } = context;
    const patch = given({
      name: textIn(body, 'new_name'),
      color: textIn(body, 'color'),
      description: textOrNullIn(body, 'description'),
    });
    return json(serializeLabel(context, updateLabel(store, signedActor(context), labelAt(context), patch)));
  }),
  route('DELETE /repos/{owner}/{repo}/labels/{name}', WRITE, (context) => {
    deleteLabel(context.store, signedActor(context), labelAt(context));
    return noContent();
  }),
  route(`GET ${OF_ISSUE}`, READ, (context) => onIssue(context)),
  route(`POST ${OF_ISSUE}`, WRITE, (context) => {
    addLabels(context.store, signedActor(context), issueAt(context), namedLabels(context));
    return onIssue(context);
  }),
  route(`PUT ${OF_ISSUE}`, WRITE, (context) => {
    setLabels(context.store, signedActor(context), issueAt(context), namedLabels(context));
    return onIssue(context);
  }),
  route(`DELETE ${OF_ISSUE}`, WRITE, (context) => {
    setLabels(context.store, signedActor(context), issueAt(context), []);
    return noContent();
  }),
  route(`DELETE ${OF_ISSUE}/{name}`, WRITE, (context) => {
    const issue = issueAt(context);
    const label = labelAt(context);
    if (!issue.labelIds.includes(label.id)) throw new NotFound('Label does not exist');
    removeLabels(context.store, signedActor(context), issue, [label]);
    return onIssue(context);
  }),
];

function labelAt(context: RequestContext): Label {
  return findLabel(context.store, repositoryAt(context), context.params['name'] ?? '');
}

function onIssue(context: RequestContext) {
  return list(labelsOn(context.store, issueAt(context)), (label) => serializeLabel(context, label));
}

/** `{ labels: [...] }`, or the list alone. */
function namedLabels(context: RequestContext): readonly Label[] {
  const { store, body } = context;
  const names = labelNamesIn(body, 'labels') ?? labelNamesIn(body, 'items') ?? [];
  return labelsByName(store, signedActor(context), repositoryAt(context), names);
}
