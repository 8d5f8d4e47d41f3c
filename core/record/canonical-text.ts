/**
 * The form in which written answers are compared and signed: LF line endings, no spaces at the ends of lines, no blank
 * lines at either end, Unicode NFC. Nothing else is ignored; wording, case and inner spacing are what was promised.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd()
    .normalize('NFC');
}
