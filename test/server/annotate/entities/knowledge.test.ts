import assert from 'node:assert/strict';
import {
  firstNameGender,
  isRoleNoun,
  singular,
  typeOfKnown,
} from '../../../../server/src/annotate/entities/knowledge.ts';
import { stateOfAbbreviation } from '../../../../server/src/annotate/lexicon/places.ts';
import { countryOfDemonym } from '../../../../server/src/annotate/lexicon/countries.ts';

describe('general knowledge of names', () => {
  it('types known names by their exact spelling or in capitals', () => {
    assert.equal(typeOfKnown('United States'), 'place');
    assert.equal(typeOfKnown('LISBON'), 'place');
    assert.equal(typeOfKnown('Getty  Images'), 'organisation');
    assert.equal(typeOfKnown('us'), undefined);
  });
  it('knows first names whatever their accents and case', () => {
    assert.equal(firstNameGender('Helena'), 'female');
    assert.equal(firstNameGender('RICHARD'), 'male');
    assert.equal(firstNameGender('António'), 'male');
    assert.equal(firstNameGender('Jean-Claude'), 'male');
    assert.equal(firstNameGender('Bridge'), undefined);
  });
  it('knows role nouns in both numbers', () => {
    assert.ok(isRoleNoun('Chancellor') && isRoleNoun('deputies') && isRoleNoun('spokeswomen'));
    assert.ok(!isRoleNoun('bridge'));
    assert.equal(singular('businessmen'), 'businessman');
  });
  it('knows the states of the United States by their abbreviations and countries by their people', () => {
    assert.equal(stateOfAbbreviation('Calif.'), 'California');
    assert.equal(stateOfAbbreviation('N.Y.'), 'New York');
    assert.equal(countryOfDemonym('Dutch')?.name, 'Netherlands');
  });
});
