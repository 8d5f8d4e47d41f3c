const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The date as written if it is a day of the calendar in ISO form (`2027-01-15`), else `null`. */
export function parseIsoDate(text: string): string | null {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) ? text : null;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
