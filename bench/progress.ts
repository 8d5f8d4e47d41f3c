/** Says what is being done, for somebody who waits. */
export type Progress = (doing: string) => void;
