/**
 * What a query costs, and whether its pages are bounded, told before it runs.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

const MAX_PAGE = 100;
export const MAX_NODES = 500_000;

export interface BoundaryProblem {
  readonly type: 'MISSING_PAGINATION_BOUNDARIES' | 'EXCESSIVE_PAGINATION' | 'ARGUMENT_LIMIT';
  readonly message: string;
  readonly field: FieldNode;
  readonly path: readonly string[];
}

export interface Measure {
  /** Points: the requests to fill every connection once, divided by 100, at least 1. */
  readonly cost: number;
  readonly nodeCount: number;
  readonly problems: readonly BoundaryProblem[];
}

type Variables = Readonly<Record<string, unknown>>;

function valueOf(node: ValueNode | undefined, variables: Variables): unknown {
  if (!node) return undefined;
  if (node.kind === 'Variable') return variables[node.name.value];
  if (node.kind === 'IntValue') return Number(node.value);
  if (node.kind === 'BooleanValue') return node.value;
  return node.kind === 'ListValue' ? node.values.map((value) => valueOf(value, variables)) : undefined;
}

const argument = (field: FieldNode, name: string, variables: Variables): unknown =>
  valueOf(field.arguments?.find((one) => one.name.value === name)?.value, variables);

/** `@skip` and `@include` take a field out of the count as out of the answer. */
function isLeftOut(field: Pick<FieldNode, 'directives'>, variables: Variables): boolean {
  return (field.directives ?? []).some((directive) => {
    const condition = valueOf(directive.arguments?.[0]?.value, variables);
    return directive.name.value === 'skip'
      ? condition === true
      : directive.name.value === 'include' && condition === false;
  });
}

/** The operation that runs, with the defaults of its variables filled in. */
export function operationOf(
  document: DocumentNode,
  name: string | null,
): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === 'OperationDefinition' && (name === null || definition.name?.value === name),
  );
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) => [variable.name.value, valueOf(defaultValue, {})] as const,
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

/** Walks a query once; fragments are counted wherever they are spread. */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): Measure {
  const variables = withDefaults(operation, given);
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const problems: BoundaryProblem[] = [];
  let requests = 0;
  let nodeCount = 0;

  function visitField(
    field: FieldNode,
    parent: GraphQLNamedType,
    times: number,
    path: readonly string[],
  ): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const definition = parent.getFields()[field.name.value];
    if (!definition || !field.selectionSet) return;
    const type = getNamedType(definition.type);
    const here = [...path, field.alias?.value ?? field.name.value];
    let inside = times;
    if (definition.args.some((one) => one.name === 'first')) {
      const size = pageSize(field, variables, here, problems);
      requests += times;
      nodeCount += times * size;
      inside = times * size;
    }
    const ids = argument(field, 'ids', variables);
    if (Array.isArray(ids)) inside = times * ids.length;
    visit(field.selectionSet, type, inside, here);
  }

  function visit(
    selections: SelectionSetNode,
    parent: GraphQLNamedType,
    times: number,
    path: readonly string[],
  ): void {
    for (const selection of selections.selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === 'Field') {
        visitField(selection, parent, times, path);
        continue;
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const type = condition === undefined ? parent : schema.getType(condition);
      if (fragment && type && isCompositeType(type)) visit(fragment.selectionSet, type, times, path);
    }
  }

  const root = schema.getRootType(operation.operation);
  if (root) visit(operation.selectionSet, root, 1, []);
  return { cost: Math.max(1, Math.round(requests / 100)), nodeCount, problems };
}

/** The number of items asked for; a missing or impossible one becomes a problem. */
function pageSize(
  field: FieldNode,
  variables: Variables,
  path: readonly string[],
  problems: BoundaryProblem[],
): number {
  const name = field.name.value;
  const sizes = (['first', 'last'] as const).flatMap((side) => {
    const size = argument(field, side, variables);
    return typeof size === 'number' ? [{ side, size }] : [];
  });
  const problem = (type: BoundaryProblem['type'], message: string): number => {
    problems.push({ type, message, field, path });
    return 0;
  };
  const [only, second] = sizes;
  if (!only) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    return problem('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (second) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    return problem('ARGUMENT_LIMIT', message);
  }
  const { side, size } = only;
  if (size < 1)
    return problem('ARGUMENT_LIMIT', `\`${side}\` on the \`${name}\` connection cannot be less than 1.`);
  if (size > MAX_PAGE) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${side}\` limit of ${MAX_PAGE} records.`;
    return problem('EXCESSIVE_PAGINATION', message);
  }
  return size;
}
