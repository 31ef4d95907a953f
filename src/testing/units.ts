/** Before every test file: the units of `data/units.csv`. What a test declares for a folder of its own ends with its file. */
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { readTable } from '../../scripts/read/table.ts';
import { UNITS } from '../model/tables/units.ts';
import { declareUnits } from '../model/unit.ts';

const file = fileURLToPath(new URL('../../data/units.csv', import.meta.url));
const { rows } = readTable({ name: 'units.csv', bytes: readFileSync(file), told: new Set() }, UNITS);
declareUnits(rows.map(({ values }) => values));
