import type { Params } from './types';

/** Why an answer did not come: the network, the server, a refusal with its reason, or an address that holds nothing to ask about. */
export type FailureKind = 'offline' | 'busy' | 'refused' | 'missing' | 'broken' | 'link';

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The server's own words, where it gave any; the page's own of an address. */
    readonly detail: string | null = null,
  ) {
    super(detail ?? kind);
  }
}

export function apiUrl(path: string, params: Params = {}): string {
  const pairs = Object.entries(params).filter((pair): pair is [string, string | number | boolean] => pair[1] !== null);
  const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  return query ? `${path}?${query}` : path;
}

const ACCEPTED = { accept: 'application/geo+json, application/json' };

/** Resolves to the JSON body or throws a Failure; an abort passes through as it is. */
export const getJson = <T>(url: string, signal?: AbortSignal): Promise<T> => ask(url, { headers: ACCEPTED }, signal);

/** The same for a question that is too long for an address. */
export function postJson<T>(url: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { ...ACCEPTED, 'content-type': 'application/json' };
  return ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, signal);
}

async function ask<T>(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<T> {
  const response = await fetch(url, { ...request, signal: signal ?? null }).catch(notReached);
  if (!response.ok) throw await failureOf(response);
  return (await response.json().catch(notReached)) as T;
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function notReached(error: unknown): never {
  if (isAbort(error)) throw error;
  throw new Failure('offline');
}

async function failureOf(response: Response): Promise<Failure> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  return new Failure(kindOf(response.status), typeof problem.detail === 'string' ? problem.detail : null);
}

function kindOf(status: number): FailureKind {
  if (status === 404) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}
