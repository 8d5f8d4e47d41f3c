import { field, isRecord, textField } from '../../octokit/json.ts';
import { type Assessed, failed } from './finding.ts';

const unknownKind = failed('neither JUnit XML, nor SARIF, nor a summary of k6');

/**
 * What a result file says. Its kind is told by what it holds, never by its name. Parsers are loaded when they are needed.
 */
export async function assessResults(text: string): Promise<Assessed> {
  switch (text.trimStart().charAt(0)) {
    case '':
      return failed('the file is empty');
    case '<':
      return (await import('./junit.ts')).assessJunit(text);
    case '{':
      return assessJson(text);
    default:
      return unknownKind;
  }
}

async function assessJson(text: string): Promise<Assessed> {
  const log = parseJson(text);
  if (!isRecord(log)) return failed('it begins like JSON and is none: was it written to its end?');
  const isSarif = 'runs' in log || textField(log, '$schema')?.includes('sarif') === true;
  const isK6 = 'metrics' in log || field(log['results'], 'metrics') !== undefined;
  if (isSarif === isK6) return unknownKind;
  return isSarif ? (await import('./sarif.ts')).assessSarif(log) : (await import('./k6.ts')).assessK6(log);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
