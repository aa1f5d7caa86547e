import type { say } from '../../../text/say';

export type Problem = keyof (typeof say)['perimeter']['file']['problem'];

/** Why a file cannot be used; the sentence is that of the page. */
export class FileProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}
