/** A place where GitHub's description contradicts what GitHub documents or sends; it is amended before use. */
export interface Waiver {
  /**
   * Where in the slice, key by key; `**` stands for any number of keys, `*` for one.
   * Every place that fits is amended.
   */
  readonly place: readonly string[];
  readonly becomes: (schema: Readonly<Record<string, unknown>>) => unknown;
  readonly why: string;
}

const orNull = (schema: Readonly<Record<string, unknown>>) => ({ anyOf: [schema, { type: 'null' }] });

const orEmpty = (schema: Readonly<Record<string, unknown>>) => ({ anyOf: [schema, { const: '' }] });

const LABELS = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const labelList = {
  type: 'array',
  items: { anyOf: [{ type: 'string' }, { type: 'object', required: ['name'] }] },
};

/** `{"message":"Validation Failed","errors":["Invalid rule …"]}`: eclipse-csi/otterdog#473. */
const orSentences = (schema: Readonly<Record<string, unknown>>) => ({
  anyOf: [
    schema,
    {
      type: 'object',
      required: ['message', 'documentation_url', 'errors'],
      properties: { errors: { type: 'array', items: { type: 'string' } } },
    },
  ],
});

/** Kept short: everything else of GitHub's description is taken at its word. */
export const WAIVERS: readonly Waiver[] = [
  {
    place: ['schemas', '**', 'pull_request', 'properties', 'merged_at'],
    becomes: orNull,
    why: 'The patch to 2026-03-10 makes it a time always, although an open pull request has not been merged.',
  },
  {
    place: ['schemas', 'webhooks_issue_comment', 'properties', 'performed_via_github_app'],
    becomes: orNull,
    why: 'Required and not nullable for edited comments, while it is null for those that no app posted.',
  },
  {
    place: ['schemas', '**', 'events', 'items', 'enum'],
    becomes: () => [],
    why: "The lists of an app's events are older than sub_issues, issue_dependencies and others that apps subscribe to.",
  },
  {
    place: ['operations', 'GET /app/installations', 'responses', '200', 'items'],
    becomes: () => ({ $ref: '#/schemas/installation' }),
    why: 'Written out with an account that is a user and an enterprise at once; a single installation is right.',
  },
  {
    place: ['schemas', 'deployment-status', 'properties', 'target_url'],
    becomes: orEmpty,
    why: 'An address, while its own default, also in the description, is the empty text.',
  },
  {
    place: ['schemas', 'check-run', 'properties', 'conclusion', 'enum'],
    becomes: (words) => [...Object.values(words), 'stale'],
    why: 'A conclusion that GitHub sets itself after fourteen days: the suite has it, GraphQL has it, and the endpoint describes it.',
  },
  {
    place: ['operations', `POST ${LABELS}`, 'body'],
    becomes: (schema) => ({ anyOf: [schema, labelList] }),
    why: 'The documentation of the endpoint says that the list may also be sent without an object around it.',
  },
  {
    place: ['operations', `PUT ${LABELS}`, 'body'],
    becomes: (schema) => ({ anyOf: [schema, labelList] }),
    why: 'As for adding labels.',
  },
  {
    place: ['operations', 'POST /repos/{owner}/{repo}/rulesets', 'responses', '422'],
    becomes: orSentences,
    why: 'What GitHub sends for an invalid ruleset is a list of sentences, not of objects.',
  },
  {
    place: ['operations', 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', 'responses', '422'],
    becomes: orSentences,
    why: 'As for creating a ruleset.',
  },
  {
    place: ['operations', 'PUT /repos/{owner}/{repo}/contents/{path}', 'responses', '409'],
    becomes: ({ oneOf }) => ({ anyOf: oneOf }),
    why: 'Exactly one of two forms of error, of which the second allows everything that the first does.',
  },
];
