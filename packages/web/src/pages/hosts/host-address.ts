import type { HostAddress } from '../../api/hosts.js';
import { ApiError } from '../../api/request.js';

/** What the form of a new host holds, as it was typed. */
export const EMPTY_HOST = { name: '', uri: '', driver: '', options: '' };

/** The address that a form means. Throws an ApiError for options that are no JSON object. */
export function hostAddress(form: Omit<typeof EMPTY_HOST, 'name'>): HostAddress {
  const driver = form.driver.trim();
  return {
    uri: form.uri.trim(),
    ...(driver === '' ? {} : { driver }),
    ...(form.options.trim() === '' ? {} : { options: typedOptions(form.options) }),
  };
}

function typedOptions(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused(`It is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('It must be a JSON object, for example { "pool": "fast" }');
  }
  return value as Readonly<Record<string, unknown>>;
}

function refused(message: string): ApiError {
  return new ApiError(message, { code: 'invalid', details: { field: 'options' } });
}
