/** Errors in GitHub's own shape: `type`, `path`, `locations`, `message`. https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */

import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { Conflict, Forbidden, Gone, Moved, NotFound, NotMergeable, Unprocessable } from '../state/errors.ts';
import { NOT_ACCESSIBLE } from '../state/permissions.ts';
import type { Context } from './context.ts';

export interface FormattedError extends GraphQLFormattedError {
  /** `NOT_FOUND`, `FORBIDDEN`, `UNPROCESSABLE`, …; absent for mistakes in the query itself. */
  readonly type?: string;
}

function typeOf(cause: unknown): string | undefined {
  if (cause instanceof NotFound || cause instanceof Gone || cause instanceof Moved) return 'NOT_FOUND';
  if (cause instanceof Forbidden) return 'FORBIDDEN';
  const refused = [Unprocessable, Conflict, NotMergeable].some((kind) => cause instanceof kind);
  return refused ? 'UNPROCESSABLE' : undefined;
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A person who may not is named with what they tried; an app is told in the usual words. */
function messageOf(error: GraphQLError, context: Context): string {
  const cause = error.originalError;
  if (cause instanceof Unprocessable) {
    const details = cause.errors.map((one) =>
      typeof one === 'string' ? one : (one.message ?? `${one.field ?? 'value'} is ${one.code}`),
    );
    return details.length > 0 ? details.join(', ') : cause.message;
  }
  if (!(cause instanceof Forbidden) || cause.message === NOT_ACCESSIBLE) return error.message;
  const field = error.nodes?.[0];
  if (context.actor.kind !== 'user' || field?.kind !== 'Field' || error.path?.length !== 1)
    return error.message;
  if (!cause.message.startsWith('Must have admin rights')) return error.message;
  return `${context.actor.account.login} does not have the correct permissions to execute \`${upperFirst(field.name.value)}\``;
}

export function formatError(error: GraphQLError, context: Context): FormattedError {
  const type = typeOf(error.originalError);
  const { locations, path } = error.toJSON();
  return {
    ...(type === undefined ? {} : { type }),
    ...(path ? { path } : {}),
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    ...(locations ? { locations } : {}),
    message: messageOf(error, context),
  };
}

/** Mistakes in the query: an unknown field in GitHub's words, the rest as graphql-js explains it. */
export function formatQueryError(error: GraphQLError): FormattedError {
  const { locations, message } = error.toJSON();
  const unknown = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message);
  if (!unknown) return { ...(locations ? { locations } : {}), message };
  const [, fieldName, typeName] = unknown;
  return {
    extensions: { code: 'undefinedField', typeName, fieldName },
    ...(locations ? { locations } : {}),
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}
