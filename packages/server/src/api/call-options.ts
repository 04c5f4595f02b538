/** What every call of the API takes. */
export interface ApiCallOptions {
  readonly signal?: AbortSignal;
}
