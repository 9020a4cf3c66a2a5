import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { sourceFiles } from './content-stamp.mjs';
import { root } from './repository.mjs';

const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      verbatimModuleSyntax: true,
    },
    rewriteRelativeImportExtensions: true,
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

const isTest = (file) => /\.spec\.tsx?$/.test(file);
const isTypeScript = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');

/**
 * Transpiles `src` of a workspace package to `dist` with SWC, which does not check types (`npm run typecheck` does); other
 * files than TypeScript are copied. `dist` is replaced as a whole: a running server never sees half of it.
 */
export async function transpilePackage(workspace) {
  const { transform } = await import('@swc/core');
  const source = join(root, workspace, 'src');
  const target = join(root, workspace, 'dist');
  const draft = join(root, workspace, '.build/dist');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const files = (await sourceFiles(source)).filter((file) => !isTest(file));
  await Promise.all(files.map((file) => buildFile(transform, file, { source, target, draft })));
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}

async function buildFile(transform, file, { source, target, draft }) {
  const name = relative(source, file);
  const output = join(draft, isTypeScript(file) ? name.replace(/\.ts$/, '.js') : name);
  await mkdir(dirname(output), { recursive: true });
  if (!isTypeScript(file)) return cp(file, output);
  const { code, map } = await transform(await readFile(file, 'utf8'), {
    ...OPTIONS,
    filename: file,
    sourceFileName: relative(dirname(join(target, name)), file),
  });
  refuseUnrewrittenImport(code, file);
  const mapName = `${output}.map`;
  await writeFile(output, `${code}//# sourceMappingURL=${relative(dirname(output), mapName)}\n`);
  await writeFile(mapName, map);
}

/** SWC rewrites the extension of static imports only; what it leaves would fail when it is reached. */
function refuseUnrewrittenImport(code, file) {
  const left = code.match(/\bimport\(\s*['"](\.{1,2}\/[^'"]+\.ts)['"]/);
  if (left) throw new Error(`${relative(root, file)}: import('${left[1]}') has to be a static import.`);
}
