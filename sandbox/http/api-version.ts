import { ApiError } from './api-error.ts';

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const SUPPORTED = ['2022-11-28', '2026-03-10'];
const DEFAULT = '2022-11-28';

/**
 * The API version that a request asks for, which GitHub names in its answer.
 *
 * @throws ApiError 410 for a version that is not, or no longer, supported.
 */
export function readApiVersion(header: string | null): string {
  if (header === null) return DEFAULT;
  if (SUPPORTED.includes(header)) return header;
  throw new ApiError(
    410,
    `Version '${header}' is not supported. Supported versions: ${SUPPORTED.join(', ')}.`,
  );
}
