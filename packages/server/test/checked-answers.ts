import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { type Answer } from './running-server.js';

/** The parts of a server's OpenAPI document that the tests look at. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
  readonly 'x-undescribed'?: readonly string[];
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: Record<string, { readonly schema?: object }> }>
  >;
}

/** Asks a server, and fails for every answer that its document does not describe. */
export class CheckedAnswers {
  readonly document: Document;
  /** The operations that were answered as they should be, not with a problem. */
  readonly answered = new Set<string>();
  readonly #address: string;
  readonly #ajv: Ajv2020;

  constructor(address: string, document: Document) {
    this.#address = address;
    this.document = document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    this.#ajv.addSchema({ $id: 'openapi', components: document.components });
  }

  static async of(address: string): Promise<CheckedAnswers> {
    const response = await fetch(`${address}/v1/openapi.json`);
    return new CheckedAnswers(address, (await response.json()) as Document);
  }

  /** Tells what is wrong with a value by a schema of the document; nothing if it fits. */
  complaints(schema: object, value: unknown): readonly string[] {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
    const check = this.#ajv.compile(JSON.parse(text) as object);
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  }

  call<Body>(
    method: string,
    path: string,
    body?: unknown,
    given: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const headers = { ...given, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    return this.#ask(method, path, {
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** As call, with bytes as the body. */
  send<Body>(method: string, path: string, body: Uint8Array<ArrayBuffer>): Promise<Answer<Body>> {
    return this.#ask(method, path, { headers: { 'content-type': 'application/octet-stream' }, body });
  }

  async #ask<Body>(method: string, path: string, init: RequestInit): Promise<Answer<Body>> {
    const response = await fetch(`${this.#address}${path}`, { method, ...init });
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const text = await response.text();
    const value = (/json/.test(type) ? JSON.parse(text) : text) as Body;
    this.#check(`${method} ${path}`, response.status, type, value);
    return { status: response.status, headers: response.headers, body: value };
  }

  #check(request: string, status: number, type: string, value: unknown): void {
    const operation = this.operationOf(request);
    const described = operation.responses[status] ?? operation.responses['default'];
    const where = `${request} (${operation.operationId}) answered ${status} ${type}`;
    if (described?.content === undefined) expect(value, where).toBe('');
    else {
      expect(Object.keys(described.content), where).toContain(type);
      const schema = described.content[type]?.schema;
      if (schema !== undefined)
        expect(this.complaints(schema, value), `${where} ${JSON.stringify(value)}`).toEqual([]);
    }
    if (status < 400) this.answered.add(operation.operationId);
  }

  /** The operation that a request such as `GET /v1/hosts/a` is for. */
  operationOf(request: string): Operation {
    const [method = '', target = ''] = request.split(' ');
    const path = target.split('?')[0] ?? '';
    const fits = (template: string): boolean =>
      new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[^}]*\}/g, '[^/]+')}$`).test(path);
    // A path without parameters goes before one with.
    const templates = Object.keys(this.document.paths).sort(
      (a, b) => a.split('{').length - b.split('{').length,
    );
    const template = templates.find(
      (each) => fits(each) && method.toLowerCase() in (this.document.paths[each] ?? {}),
    );
    const operation = this.document.paths[template ?? '']?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`The document has no ${request}`);
    return operation;
  }
}
