// Age of evidence: when a page should be read again against its sources.

/** Whether more than `months` have passed since the day (YYYY-MM-DD) on which the evidence was checked. */
export function isDueForReview(verified: string, months: number, now: Date): boolean {
  const due = new Date(`${verified}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  return due < now;
}
