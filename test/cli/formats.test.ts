import { describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const failing = 'fixtures/lists/city-police-five-defects.json';
const beginnings = {
  text: 'KHÔNG ĐẠT',
  json: '{\n  "format": "nhansu-report/1"',
  markdown: '# ✗ KHÔNG ĐẠT',
  html: '<!DOCTYPE html>',
  junit: '<?xml version="1.0" encoding="UTF-8"?>',
  sarif: '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json"',
  github: '::error file=',
};
const someone = 'Bùi Công Định';
const masked = ['junit', 'sarif', 'github'];

describe.each(Object.entries(beginnings))('--format %s', (format, beginning) => {
  const check = (...options: string[]) => nhansu(['check', failing, '--format', format, ...options]);

  it('gives the report in that form, with the exit code of the decision', async () => {
    const { code, stdout, stderr } = await check();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.startsWith(beginning)).toBe(true);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('names people unless others read it, and as it is told', async () => {
    expect((await check()).stdout.includes(someone)).toBe(!masked.includes(format));
    expect((await check('--mask')).stdout).not.toContain(someone);
    expect((await check('--no-mask')).stdout).toContain(someone);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await check('--lang', 'en', '--mask');
    if (format !== 'json') expect(stdout).toContain('Nominee 09');
  });

  it('tells that a list cannot be checked', async () => {
    const { code, stdout, stderr } = await nhansu(['check', '-', '--format', format], {
      stdin: '{"term": 1}',
    });
    expect(code).toBe(3);
    expect(stdout === '').toBe(format === 'text');
    expect(stderr).not.toBe('');
  });
});

it('points to the line of the person in the file', async () => {
  const { stdout } = await nhansu(['check', failing, '--format', 'github']);
  expect(stdout).toContain(`::error file=${failing},line=403,col=5,title=Không đạt%3A Độ tuổi lần đầu`);
  const sarif = JSON.parse((await nhansu(['check', failing, '--format', 'sarif'])).stdout);
  const [{ locations }] = sarif.runs[0].results;
  expect(locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: failing, index: 0 },
    region: { startLine: 403, startColumn: 5 },
  });
});

it('has what does not fail on request', async () => {
  const results = async (...options: string[]) => {
    const { stdout } = await nhansu(['check', failing, '--format', 'sarif', ...options]);
    return JSON.parse(stdout).runs[0].results.length;
  };
  expect(await results()).toBe(5);
  expect(await results('--all')).toBeGreaterThan(300);
});

it('has other forms for reports alone', async () => {
  const { code, stderr } = await nhansu(['rules', '--format', 'html', '--lang', 'en']);
  expect(code).toBe(3);
  expect(stderr).toContain('expected one of: text, json');
});
