import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAND, NEST } from '../../../core/config/presets.ts';

const ids = (preset: typeof BAND): string[] => preset.personas.map((persona) => persona.id);

describe('the two presets', () => {
  it('band has six domain personas and a Conductor', () => {
    assert.deepEqual(ids(BAND), [
      'visionary',
      'builder',
      'guardian',
      'dealmaker',
      'storyteller',
      'advocate',
      'conductor',
    ]);
    assert.equal(BAND.personas.filter((persona) => persona.domain).length, 6);
  });

  it('nest is the same without the Storyteller', () => {
    assert.deepEqual(
      NEST.personas,
      BAND.personas.filter((persona) => persona.id !== 'storyteller'),
    );
  });

  it('the launch gate of band is shown as Shipment', () => {
    assert.deepEqual(BAND.gateNames, {
      selection: 'Selection',
      launch: 'Shipment',
      validation: 'Validation',
    });
    assert.deepEqual(NEST.gateNames, { selection: 'Selection', launch: 'Launch', validation: 'Validation' });
  });

  it('stages have the names of their edition', () => {
    assert.deepEqual(Object.values(BAND.stageNames), ['Define', 'Produce', 'Operate']);
    assert.deepEqual(Object.values(NEST.stageNames), ['Select', 'Build & Prepare', 'Operate & Learn']);
  });
});
