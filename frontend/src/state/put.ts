/** Notes one part of the address, unless it says what the absence of it says. */
export type Put = (key: string, value: string, standard: string) => unknown;
