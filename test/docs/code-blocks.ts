/** The TypeScript examples of Markdown documents, type-checked against the sources. */
import { join } from 'node:path';
import ts from 'typescript';

export interface CodeBlock {
  /** The document, from the repository's root. */
  readonly document: string;
  /** The line its first line of code stands on. */
  readonly line: number;
  readonly code: string;
}

/** The blocks fenced as `ts` or `typescript`; one fenced as `ts no-check` is left out. */
export function findCodeBlocks(document: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    if (!/^```(ts|typescript)\s*$/.test(lines[index] ?? '')) continue;
    const end = lines.indexOf('```', index + 1);
    const code = lines.slice(index + 1, end < 0 ? undefined : end).join('\n');
    blocks.push({ document, line: index + 2, code: `${code}\n` });
    index = end < 0 ? lines.length : end;
  }
  return blocks;
}

/** Checks all blocks as one program with tsconfig.check.json; each problem as `document:line: message`. */
export function checkCodeBlocks(root: string, blocks: readonly CodeBlock[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.check.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('Cannot read tsconfig.check.json');
  // Beside the real documents, so that imports resolve as they do for a package's users. Each is a module of its own.
  const files = new Map(blocks.map((block, index) => [join(root, `example-${index}.ts`), block]));
  const options = { ...config.options, noUnusedLocals: false };
  const real = ts.createCompilerHost(options);
  const textOf = (path: string) => {
    const block = files.get(path);
    return block === undefined ? undefined : `${block.code}export {};\n`;
  };
  const host: ts.CompilerHost = {
    ...real,
    fileExists: (path) => files.has(path) || real.fileExists(path),
    readFile: (path) => textOf(path) ?? real.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = textOf(path);
      if (text === undefined) return real.getSourceFile(path, version, ...rest);
      return ts.createSourceFile(path, text, version, true);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([path, block]) => problemsOf(program, path, block));
}

function problemsOf(program: ts.Program, path: string, { document, line }: CodeBlock): string[] {
  const source = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ start = 0, messageText }) => {
    const within = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${document}:${line + within}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
