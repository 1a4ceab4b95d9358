// Writes unicode_tables.cpp: what node's own regular expressions know of upper case and of general categories.
// usage: node make_unicode_tables.js > unicode_tables.cpp
const CATEGORIES = ['C', 'Cc', 'L', 'Ll', 'Lu', 'Nd', 'Nl', 'P', 'Pc', 'Z', 'Zs'];

/** Runs of numbers with one distance, 1 or 2, between neighbours: [first, last, distance]. */
function runs(numbers) {
  const found = [];
  for (let i = 0; i < numbers.length;) {
    let best = i;
    let distance = 1;
    for (const step of [1, 2]) {
      let j = i;
      while (j + 1 < numbers.length && numbers[j + 1] === numbers[j] + step) j += 1;
      if (j > best) [best, distance] = [j, step];
    }
    found.push([numbers[i], numbers[best], distance]);
    i = best + 1;
  }
  return found;
}

/** ECMAScript's Canonicalize without the flag u, as a distance from the unit. */
function distanceToUpper(unit) {
  const upper = String.fromCharCode(unit).toUpperCase();
  if (upper.length !== 1 || (unit >= 128 && upper.charCodeAt(0) < 128)) return 0;
  return upper.charCodeAt(0) - unit;
}

const hex = (number) => (number < 0 ? `-${hex(-number)}` : `0x${number.toString(16).toUpperCase()}`);

function table(rows) {
  const lines = [];
  let line = '   ';
  for (const row of rows) {
    const text = ` {${row.map(hex).join(', ')}},`;
    if (line.length + text.length > 120) {
      lines.push(line);
      line = '   ';
    }
    line += text;
  }
  return [...lines, line].join('\n');
}

function upperCaseRows() {
  const byDistance = new Map();
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const distance = distanceToUpper(unit);
    if (distance !== 0) byDistance.set(distance, [...(byDistance.get(distance) ?? []), unit]);
  }
  return [...byDistance]
    .flatMap(([distance, units]) => runs(units).map((run) => [...run, distance]))
    .sort((a, b) => a[0] - b[0]);
}

function categoryRows(name) {
  const expression = new RegExp(`^\\p{${name}}$`, 'u');
  const points = [];
  for (let point = 0; point <= 0x10ffff; point += 1) if (expression.test(String.fromCodePoint(point))) points.push(point);
  return runs(points);
}

console.log(`// Made by make_unicode_tables.js (Unicode ${process.versions.unicode}).
#include "assets/regexp/unicode_tables.hpp"

// clang-format off
namespace cdk::assets {
namespace {

constexpr UpperCaseRun UPPER_CASE[] = {
${table(upperCaseRows())}
};

${CATEGORIES.map((name) => `constexpr UnicodeRun ${name.toUpperCase()}[] = {\n${table(categoryRows(name))}\n};`).join('\n\n')}

constexpr UnicodeCategory CATEGORIES[] = {
${CATEGORIES.map((name) => `    {u"${name}", ${name.toUpperCase()}},`).join('\n')}
};

}  // namespace

std::span<const UpperCaseRun> upper_case_runs() { return UPPER_CASE; }
std::span<const UnicodeCategory> unicode_categories() { return CATEGORIES; }

}  // namespace cdk::assets`);
