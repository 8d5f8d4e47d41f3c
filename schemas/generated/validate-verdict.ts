// @ts-nocheck: the code below is written by ajv
/** Generated from schemas/verdict.schema.json by `npm run generate`. Do not edit. */
import type { Validator } from '../validator.ts';
import type { Verdict } from './verdict.ts';

export const validateVerdict: Validator<Verdict> = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:tutti:verdict:1","description":"The result as explained data: of one initiative, or of one commit that wants to be released.","anyOf":[{"$ref":"#/$defs/InitiativeVerdict"},{"$ref":"#/$defs/CandidateVerdict"}],"$defs":{"InitiativeVerdict":{"description":"How one initiative stands.","type":"object","additionalProperties":false,"required":["schema","initiative","stage","digest","decision","gates","personas","reasons","sha","targetDate","notices","readAt","configCommit"],"properties":{"schema":{"description":"Version of this format.","const":1},"initiative":{"description":"The issue that is the initiative.","type":"object","additionalProperties":false,"required":["number","url","title"],"properties":{"number":{"description":"Its number.","type":"integer","minimum":1},"url":{"description":"Its address.","type":"string"},"title":{"description":"Its title.","type":"string"}}},"stage":{"description":"Where it is on its way.","enum":["define","produce","operate","closed"]},"digest":{"description":"The digests of its record.","type":"object","additionalProperties":false,"required":["current","signed"],"properties":{"current":{"description":"Of the record as it stands; null while it is incomplete.","type":["string","null"]},"signed":{"description":"Of the record in force; null while nothing is signed.","type":["string","null"]}}},"decision":{"description":"The worst of its reasons.","$ref":"#/$defs/Decision"},"gates":{"description":"The decision at each gate.","type":"object","additionalProperties":false,"required":["selection","launch"],"properties":{"selection":{"description":"Should this start?","$ref":"#/$defs/Decision"},"launch":{"description":"Is the company ready, not only the code?","$ref":"#/$defs/Decision"}}},"personas":{"description":"Every persona in display order.","type":"array","items":{"$ref":"#/$defs/PersonaVerdict"}},"reasons":{"description":"Every reason, the personas' own included, worst first, then in display order.","type":"array","items":{"$ref":"#/$defs/Reason"}},"sha":{"description":"The SHA at which signals were read; null where no release is in sight.","type":["string","null"]},"targetDate":{"description":"ISO date that the record aims at.","type":["string","null"],"format":"date"},"automated":{"description":"How many criteria are decided by signals, of all that there are.","type":"object","additionalProperties":false,"required":["count","of"],"properties":{"count":{"description":"Decided by signals.","type":"integer","minimum":0},"of":{"description":"All criteria.","type":"integer","minimum":0}}},"proposals":{"description":"What was proposed with `/automate` and the record does not say yet. It changes nothing.","type":"array","items":{"description":"One criterion that a signal could decide.","type":"object","additionalProperties":false,"required":["persona","criterion","signal","by","url"],"properties":{"persona":{"description":"Id of its persona.","type":"string"},"criterion":{"description":"Id of the criterion.","type":"string"},"signal":{"description":"Name of the signal.","type":"string"},"by":{"description":"Login of who proposed it.","type":"string"},"url":{"description":"Where it was proposed; null where the comment is gone.","type":["string","null"]}}}},"dark":{"description":"Whether its code may be in a release without launching with it; null where nobody has said so.","anyOf":[{"description":"Nobody has said so.","type":"null"},{"description":"Somebody has said so.","type":"object","additionalProperties":false,"required":["why","by","missing"],"properties":{"why":{"description":"The flag, or the reason.","type":"string"},"by":{"description":"Who said so.","type":"array","items":{"type":"string"}},"missing":{"description":"Personas that still have to say so; empty: it is dark.","type":"array","items":{"type":"string"}}}}]},"release":{"description":"The tag that it is to be released as once everybody is ready; null where nobody asked.","anyOf":[{"description":"Nobody asked.","type":"null"},{"description":"Somebody asked.","type":"object","additionalProperties":false,"required":["tag","by","isMade"],"properties":{"tag":{"description":"Name of the tag.","type":"string"},"by":{"description":"Login of who asked.","type":"string"},"isMade":{"description":"Whether the App has made it.","type":"boolean"}}}]},"bypasses":{"description":"What left while the gate did not allow it, oldest first. It changes nothing, and stays.","type":"array","items":{"description":"One time that something left past the gate.","type":"object","additionalProperties":false,"required":["door","url","recordedAt"],"properties":{"door":{"description":"By which door it left.","enum":["merge","push","tag","release","deployment"]},"url":{"description":"The comment that put it on the record.","type":"string"},"recordedAt":{"description":"When it was put there.","type":"string","format":"date-time"}}}},"overrides":{"description":"Who lets which commit out although it is not ready, as long as that counts or waits for a second person.","type":"array","items":{"description":"One commit.","type":"object","additionalProperties":false,"required":["sha","why","by","until","inForce","url"],"properties":{"sha":{"description":"The commit, and no other.","type":"string"},"why":{"description":"The reason, as both gave it.","type":"string"},"by":{"description":"Login of the one who said it, then of the one who repeated it. With one login it changes nothing yet.","type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}},"until":{"description":"With two: when it ends. With one: until when the second can say it.","type":"string","format":"date-time"},"inForce":{"description":"Whether it decides about the commit of this verdict.","type":"boolean"},"url":{"description":"The comment that said it last; null where it is gone.","type":["string","null"]}}}},"overridden":{"description":"Every time that two people overrode the gate, oldest first. It stays.","type":"array","items":{"description":"One override.","type":"object","additionalProperties":false,"required":["sha","url","recordedAt"],"properties":{"sha":{"description":"The commit that it was for.","type":"string"},"url":{"description":"The comment that put it on the record.","type":"string"},"recordedAt":{"description":"When it was put there.","type":"string","format":"date-time"}}}},"notices":{"description":"Odd things that change nothing, said once: a decoy sub-issue, a look-alike comment, a foreign check of our name.","type":"array","items":{"$ref":"#/$defs/Reason"}},"readAt":{"description":"When GitHub answered, by GitHub's clock.","type":"string","format":"date-time"},"configCommit":{"description":"SHA of the commit at which the configuration was read.","type":"string"}}},"CandidateVerdict":{"description":"The verdict on one commit that wants to be released: the AND of its initiatives and of what is wrong with itself.","type":"object","additionalProperties":false,"required":["schema","sha","baseRef","pullRequest","decision","initiatives","reasons","readAt"],"properties":{"schema":{"description":"Version of this format.","const":1},"sha":{"description":"The commit.","type":"string"},"baseRef":{"description":"The release branch, without `refs/heads/`.","type":"string"},"pullRequest":{"description":"Number of the pull request; null for a push.","type":["integer","null"],"minimum":1},"decision":{"description":"The worst of its reasons.","$ref":"#/$defs/Decision"},"initiatives":{"description":"The verdict of each initiative it contains.","type":"array","items":{"$ref":"#/$defs/InitiativeVerdict"}},"reasons":{"description":"All of them, worst first.","type":"array","items":{"$ref":"#/$defs/Reason"}},"contents":{"description":"Which initiatives it contains, and how each was found.","type":"array","items":{"$ref":"#/$defs/Content"}},"countedFrom":{"description":"Where the release before ended, so that the count begins there; absent where nothing is counted.","$ref":"#/$defs/CountedFrom"},"readAt":{"description":"When GitHub answered, by GitHub's clock.","type":"string","format":"date-time"}}},"CountedFrom":{"description":"Where the release before ended.","type":"object","additionalProperties":false,"required":["name","sha","passedOver"],"properties":{"name":{"description":"The tag, or `release.since`; null where the whole history was counted.","type":["string","null"]},"sha":{"description":"Its commit.","type":["string","null"]},"passedOver":{"description":"Newer release tags that end nothing, because no green gate of ours stands on their commits; a few of them.","type":"array","items":{"type":"string"}}}},"Content":{"description":"An initiative that a release contains.","type":"object","additionalProperties":false,"required":["initiative","by","through"],"properties":{"initiative":{"description":"Its number.","type":"integer","minimum":1},"by":{"description":"What names it.","enum":["closing-keyword","initiative-line","milestone","trailer","target-release"]},"through":{"description":"Where that stands: a merged pull request (`#31`) or a commit; null where the candidate itself names it.","type":["string","null"]}}},"Decision":{"description":"`allow`: all is met. `wait`: only acts or results are missing. `block`: somebody or something says no. `error`: unknown, incomplete or invalid, which blocks too.","enum":["allow","wait","block","error"]},"Reason":{"description":"One thing that stands between this initiative and its release.","type":"object","additionalProperties":false,"required":["code","decision","persona","criterion","who","link","waitingHelps","detail","evidence"],"properties":{"code":{"description":"Stable kebab-case code.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"decision":{"description":"What this reason alone would decide.","enum":["wait","block","error"]},"persona":{"description":"Id of the persona it concerns.","type":["string","null"]},"criterion":{"description":"Id of the criterion it concerns.","type":["string","null"]},"who":{"description":"Who can act.","type":"array","items":{"$ref":"#/$defs/Who"}},"link":{"description":"Where to act.","type":["string","null"]},"waitingHelps":{"description":"True where nobody has to do anything: a result is on its way.","type":"boolean"},"detail":{"description":"Values that the words need, as they are (escaped when rendered).","type":"object","additionalProperties":{"type":"string"}},"evidence":{"description":"What it rests on.","type":"array","items":{"$ref":"#/$defs/Evidence"}}}},"Who":{"description":"Somebody who can act, by name only: mentions are added where they are wanted.","anyOf":[{"description":"A person.","type":"object","additionalProperties":false,"required":["kind","login"],"properties":{"kind":{"const":"user"},"login":{"type":"string"}}},{"description":"A team.","type":"object","additionalProperties":false,"required":["kind","org","slug"],"properties":{"kind":{"const":"team"},"org":{"type":"string"},"slug":{"type":"string"}}},{"description":"Whoever has this role.","type":"object","additionalProperties":false,"required":["kind","role"],"properties":{"kind":{"const":"role"},"role":{"enum":["writer","administrator","author"]}}}]},"Evidence":{"description":"Something to look at.","type":"object","additionalProperties":false,"required":["what","url","at"],"properties":{"what":{"description":"What it is, in a few words: `comment of ana`, `check run unit`.","type":"string"},"url":{"description":"Where it is.","type":["string","null"]},"at":{"description":"When it was made.","type":["string","null"],"format":"date-time"}}},"CriterionState":{"description":"Where a criterion stands. Only `met` and a confirmed `na` let a release through.","enum":["met","unmet","open","waiting","stale","voided","unknown","na","na-unconfirmed"]},"CriterionVerdict":{"description":"How one criterion stands.","type":"object","additionalProperties":false,"required":["id","text","kind","signal","state","evidence","note"],"properties":{"id":{"description":"Its id.","type":"string"},"text":{"description":"What must be true.","type":"string"},"kind":{"description":"Who decides: an owner in person, or a signal.","enum":["declared","signal"]},"signal":{"description":"Name of the signal that decides; null where an owner declares.","type":["string","null"]},"state":{"description":"Where it stands.","$ref":"#/$defs/CriterionState"},"evidence":{"description":"What its state rests on: the declaration or the check run.","anyOf":[{"$ref":"#/$defs/Evidence"},{"type":"null"}]},"note":{"description":"The words given with it, as written.","type":["string","null"]}}},"PersonaStatus":{"description":"Status word of the convergence table.","enum":["not-started","on-track","at-risk","blocked","ready"]},"PersonaVerdict":{"description":"How one persona stands.","type":"object","additionalProperties":false,"required":["id","name","domain","status","committed","criteria","risk","needs","issue","reasons"],"properties":{"id":{"description":"Its id.","type":"string"},"name":{"description":"Its shown name.","type":"string"},"domain":{"description":"False only for the Conductor.","type":"boolean"},"status":{"description":"Its status word.","$ref":"#/$defs/PersonaStatus"},"committed":{"description":"Whether its owner has said: I can deliver my part.","type":"boolean"},"criteria":{"description":"Its criteria in display order.","type":"array","items":{"$ref":"#/$defs/CriterionVerdict"}},"risk":{"description":"The open risk, in its own words.","type":["string","null"]},"needs":{"description":"Open things it needs from others, numbered by the bot.","type":"array","items":{"description":"One need.","type":"object","additionalProperties":false,"required":["id","on","what"],"properties":{"id":{"description":"Its number, such as `n1`.","type":"string"},"on":{"description":"What it waits for: a persona, a criterion or an issue.","type":"string"},"what":{"description":"What is needed.","type":"string"}}}},"issue":{"description":"The persona's sub-issue; null before it exists.","anyOf":[{"description":"An issue.","type":"object","additionalProperties":false,"required":["number","url","nodeId"],"properties":{"number":{"description":"Its number.","type":"integer","minimum":1},"url":{"description":"Its address.","type":"string"},"nodeId":{"description":"GitHub's node id.","type":"string"}}},{"type":"null"}]},"reasons":{"description":"What stands in its way.","type":"array","items":{"$ref":"#/$defs/Reason"}}}}}};
const schema32 = {"description":"How one initiative stands.","type":"object","additionalProperties":false,"required":["schema","initiative","stage","digest","decision","gates","personas","reasons","sha","targetDate","notices","readAt","configCommit"],"properties":{"schema":{"description":"Version of this format.","const":1},"initiative":{"description":"The issue that is the initiative.","type":"object","additionalProperties":false,"required":["number","url","title"],"properties":{"number":{"description":"Its number.","type":"integer","minimum":1},"url":{"description":"Its address.","type":"string"},"title":{"description":"Its title.","type":"string"}}},"stage":{"description":"Where it is on its way.","enum":["define","produce","operate","closed"]},"digest":{"description":"The digests of its record.","type":"object","additionalProperties":false,"required":["current","signed"],"properties":{"current":{"description":"Of the record as it stands; null while it is incomplete.","type":["string","null"]},"signed":{"description":"Of the record in force; null while nothing is signed.","type":["string","null"]}}},"decision":{"description":"The worst of its reasons.","$ref":"#/$defs/Decision"},"gates":{"description":"The decision at each gate.","type":"object","additionalProperties":false,"required":["selection","launch"],"properties":{"selection":{"description":"Should this start?","$ref":"#/$defs/Decision"},"launch":{"description":"Is the company ready, not only the code?","$ref":"#/$defs/Decision"}}},"personas":{"description":"Every persona in display order.","type":"array","items":{"$ref":"#/$defs/PersonaVerdict"}},"reasons":{"description":"Every reason, the personas' own included, worst first, then in display order.","type":"array","items":{"$ref":"#/$defs/Reason"}},"sha":{"description":"The SHA at which signals were read; null where no release is in sight.","type":["string","null"]},"targetDate":{"description":"ISO date that the record aims at.","type":["string","null"],"format":"date"},"automated":{"description":"How many criteria are decided by signals, of all that there are.","type":"object","additionalProperties":false,"required":["count","of"],"properties":{"count":{"description":"Decided by signals.","type":"integer","minimum":0},"of":{"description":"All criteria.","type":"integer","minimum":0}}},"proposals":{"description":"What was proposed with `/automate` and the record does not say yet. It changes nothing.","type":"array","items":{"description":"One criterion that a signal could decide.","type":"object","additionalProperties":false,"required":["persona","criterion","signal","by","url"],"properties":{"persona":{"description":"Id of its persona.","type":"string"},"criterion":{"description":"Id of the criterion.","type":"string"},"signal":{"description":"Name of the signal.","type":"string"},"by":{"description":"Login of who proposed it.","type":"string"},"url":{"description":"Where it was proposed; null where the comment is gone.","type":["string","null"]}}}},"dark":{"description":"Whether its code may be in a release without launching with it; null where nobody has said so.","anyOf":[{"description":"Nobody has said so.","type":"null"},{"description":"Somebody has said so.","type":"object","additionalProperties":false,"required":["why","by","missing"],"properties":{"why":{"description":"The flag, or the reason.","type":"string"},"by":{"description":"Who said so.","type":"array","items":{"type":"string"}},"missing":{"description":"Personas that still have to say so; empty: it is dark.","type":"array","items":{"type":"string"}}}}]},"release":{"description":"The tag that it is to be released as once everybody is ready; null where nobody asked.","anyOf":[{"description":"Nobody asked.","type":"null"},{"description":"Somebody asked.","type":"object","additionalProperties":false,"required":["tag","by","isMade"],"properties":{"tag":{"description":"Name of the tag.","type":"string"},"by":{"description":"Login of who asked.","type":"string"},"isMade":{"description":"Whether the App has made it.","type":"boolean"}}}]},"bypasses":{"description":"What left while the gate did not allow it, oldest first. It changes nothing, and stays.","type":"array","items":{"description":"One time that something left past the gate.","type":"object","additionalProperties":false,"required":["door","url","recordedAt"],"properties":{"door":{"description":"By which door it left.","enum":["merge","push","tag","release","deployment"]},"url":{"description":"The comment that put it on the record.","type":"string"},"recordedAt":{"description":"When it was put there.","type":"string","format":"date-time"}}}},"overrides":{"description":"Who lets which commit out although it is not ready, as long as that counts or waits for a second person.","type":"array","items":{"description":"One commit.","type":"object","additionalProperties":false,"required":["sha","why","by","until","inForce","url"],"properties":{"sha":{"description":"The commit, and no other.","type":"string"},"why":{"description":"The reason, as both gave it.","type":"string"},"by":{"description":"Login of the one who said it, then of the one who repeated it. With one login it changes nothing yet.","type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}},"until":{"description":"With two: when it ends. With one: until when the second can say it.","type":"string","format":"date-time"},"inForce":{"description":"Whether it decides about the commit of this verdict.","type":"boolean"},"url":{"description":"The comment that said it last; null where it is gone.","type":["string","null"]}}}},"overridden":{"description":"Every time that two people overrode the gate, oldest first. It stays.","type":"array","items":{"description":"One override.","type":"object","additionalProperties":false,"required":["sha","url","recordedAt"],"properties":{"sha":{"description":"The commit that it was for.","type":"string"},"url":{"description":"The comment that put it on the record.","type":"string"},"recordedAt":{"description":"When it was put there.","type":"string","format":"date-time"}}}},"notices":{"description":"Odd things that change nothing, said once: a decoy sub-issue, a look-alike comment, a foreign check of our name.","type":"array","items":{"$ref":"#/$defs/Reason"}},"readAt":{"description":"When GitHub answered, by GitHub's clock.","type":"string","format":"date-time"},"configCommit":{"description":"SHA of the commit at which the configuration was read.","type":"string"}}};
const schema33 = {"description":"`allow`: all is met. `wait`: only acts or results are missing. `block`: somebody or something says no. `error`: unknown, incomplete or invalid, which blocks too.","enum":["allow","wait","block","error"]};
const func1 = Object.prototype.hasOwnProperty;
const schema36 = {"description":"How one persona stands.","type":"object","additionalProperties":false,"required":["id","name","domain","status","committed","criteria","risk","needs","issue","reasons"],"properties":{"id":{"description":"Its id.","type":"string"},"name":{"description":"Its shown name.","type":"string"},"domain":{"description":"False only for the Conductor.","type":"boolean"},"status":{"description":"Its status word.","$ref":"#/$defs/PersonaStatus"},"committed":{"description":"Whether its owner has said: I can deliver my part.","type":"boolean"},"criteria":{"description":"Its criteria in display order.","type":"array","items":{"$ref":"#/$defs/CriterionVerdict"}},"risk":{"description":"The open risk, in its own words.","type":["string","null"]},"needs":{"description":"Open things it needs from others, numbered by the bot.","type":"array","items":{"description":"One need.","type":"object","additionalProperties":false,"required":["id","on","what"],"properties":{"id":{"description":"Its number, such as `n1`.","type":"string"},"on":{"description":"What it waits for: a persona, a criterion or an issue.","type":"string"},"what":{"description":"What is needed.","type":"string"}}}},"issue":{"description":"The persona's sub-issue; null before it exists.","anyOf":[{"description":"An issue.","type":"object","additionalProperties":false,"required":["number","url","nodeId"],"properties":{"number":{"description":"Its number.","type":"integer","minimum":1},"url":{"description":"Its address.","type":"string"},"nodeId":{"description":"GitHub's node id.","type":"string"}}},{"type":"null"}]},"reasons":{"description":"What stands in its way.","type":"array","items":{"$ref":"#/$defs/Reason"}}}};
const schema37 = {"description":"Status word of the convergence table.","enum":["not-started","on-track","at-risk","blocked","ready"]};
const schema38 = {"description":"How one criterion stands.","type":"object","additionalProperties":false,"required":["id","text","kind","signal","state","evidence","note"],"properties":{"id":{"description":"Its id.","type":"string"},"text":{"description":"What must be true.","type":"string"},"kind":{"description":"Who decides: an owner in person, or a signal.","enum":["declared","signal"]},"signal":{"description":"Name of the signal that decides; null where an owner declares.","type":["string","null"]},"state":{"description":"Where it stands.","$ref":"#/$defs/CriterionState"},"evidence":{"description":"What its state rests on: the declaration or the check run.","anyOf":[{"$ref":"#/$defs/Evidence"},{"type":"null"}]},"note":{"description":"The words given with it, as written.","type":["string","null"]}}};
const schema39 = {"description":"Where a criterion stands. Only `met` and a confirmed `na` let a release through.","enum":["met","unmet","open","waiting","stale","voided","unknown","na","na-unconfirmed"]};
const schema40 = {"description":"Something to look at.","type":"object","additionalProperties":false,"required":["what","url","at"],"properties":{"what":{"description":"What it is, in a few words: `comment of ana`, `check run unit`.","type":"string"},"url":{"description":"Where it is.","type":["string","null"]},"at":{"description":"When it was made.","type":["string","null"],"format":"date-time"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.note === undefined) && (missing0 = "note"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "text")) || (key0 === "kind")) || (key0 === "signal")) || (key0 === "state")) || (key0 === "evidence")) || (key0 === "note"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(typeof data.text !== "string"){
validate23.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(!((data2 === "declared") || (data2 === "signal"))){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data3 = data.signal;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: schema38.properties.signal.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs9 = errors;
if(!(((((((((data4 === "met") || (data4 === "unmet")) || (data4 === "open")) || (data4 === "waiting")) || (data4 === "stale")) || (data4 === "voided")) || (data4 === "unknown")) || (data4 === "na")) || (data4 === "na-unconfirmed"))){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/$defs/CriterionState/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data5 = data.evidence;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.what === undefined) && (missing1 = "what")) || ((data5.url === undefined) && (missing1 = "url"))) || ((data5.at === undefined) && (missing1 = "at"))){
const err0 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/Evidence/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs16 = errors;
for(const key1 in data5){
if(!(((key1 === "what") || (key1 === "url")) || (key1 === "at"))){
const err1 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/Evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs16 === errors){
if(data5.what !== undefined){
const _errs17 = errors;
if(typeof data5.what !== "string"){
const err2 = {instancePath:instancePath+"/evidence/what",schemaPath:"#/$defs/Evidence/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.url !== undefined){
let data7 = data5.url;
const _errs19 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err3 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/$defs/Evidence/properties/url/type",keyword:"type",params:{type: schema40.properties.url.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.at !== undefined){
let data8 = data5.at;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err4 = {instancePath:instancePath+"/evidence/at",schemaPath:"#/$defs/Evidence/properties/at/type",keyword:"type",params:{type: schema40.properties.at.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/Evidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
const _errs23 = errors;
if(data5 !== null){
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data9 = data.note;
const _errs25 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema38.properties.note.type}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"One thing that stands between this initiative and its release.","type":"object","additionalProperties":false,"required":["code","decision","persona","criterion","who","link","waitingHelps","detail","evidence"],"properties":{"code":{"description":"Stable kebab-case code.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"decision":{"description":"What this reason alone would decide.","enum":["wait","block","error"]},"persona":{"description":"Id of the persona it concerns.","type":["string","null"]},"criterion":{"description":"Id of the criterion it concerns.","type":["string","null"]},"who":{"description":"Who can act.","type":"array","items":{"$ref":"#/$defs/Who"}},"link":{"description":"Where to act.","type":["string","null"]},"waitingHelps":{"description":"True where nobody has to do anything: a result is on its way.","type":"boolean"},"detail":{"description":"Values that the words need, as they are (escaped when rendered).","type":"object","additionalProperties":{"type":"string"}},"evidence":{"description":"What it rests on.","type":"array","items":{"$ref":"#/$defs/Evidence"}}}};
const schema42 = {"description":"Somebody who can act, by name only: mentions are added where they are wanted.","anyOf":[{"description":"A person.","type":"object","additionalProperties":false,"required":["kind","login"],"properties":{"kind":{"const":"user"},"login":{"type":"string"}}},{"description":"A team.","type":"object","additionalProperties":false,"required":["kind","org","slug"],"properties":{"kind":{"const":"team"},"org":{"type":"string"},"slug":{"type":"string"}}},{"description":"Whoever has this role.","type":"object","additionalProperties":false,"required":["kind","role"],"properties":{"kind":{"const":"role"},"role":{"enum":["writer","administrator","author"]}}}]};
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.code === undefined) && (missing0 = "code")) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.persona === undefined) && (missing0 = "persona"))) || ((data.criterion === undefined) && (missing0 = "criterion"))) || ((data.who === undefined) && (missing0 = "who"))) || ((data.link === undefined) && (missing0 = "link"))) || ((data.waitingHelps === undefined) && (missing0 = "waitingHelps"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate25.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data1 = data.decision;
const _errs4 = errors;
if(!(((data1 === "wait") || (data1 === "block")) || (data1 === "error"))){
validate25.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema41.properties.decision.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data2 = data.persona;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate25.errors = [{instancePath:instancePath+"/persona",schemaPath:"#/properties/persona/type",keyword:"type",params:{type: schema41.properties.persona.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criterion !== undefined){
let data3 = data.criterion;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [{instancePath:instancePath+"/criterion",schemaPath:"#/properties/criterion/type",keyword:"type",params:{type: schema41.properties.criterion.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
let data4 = data.who;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.kind === undefined) && (missing1 = "kind")) || ((data5.login === undefined) && (missing1 = "login"))){
const err0 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/0/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs16 = errors;
for(const key1 in data5){
if(!((key1 === "kind") || (key1 === "login"))){
const err1 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs16 === errors){
if(data5.kind !== undefined){
const _errs17 = errors;
if("user" !== data5.kind){
const err2 = {instancePath:instancePath+"/who/" + i0+"/kind",schemaPath:"#/$defs/Who/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "user"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.login !== undefined){
const _errs18 = errors;
if(typeof data5.login !== "string"){
const err3 = {instancePath:instancePath+"/who/" + i0+"/login",schemaPath:"#/$defs/Who/anyOf/0/properties/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs20 = errors;
if(errors === _errs20){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.kind === undefined) && (missing2 = "kind")) || ((data5.org === undefined) && (missing2 = "org"))) || ((data5.slug === undefined) && (missing2 = "slug"))){
const err5 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs22 = errors;
for(const key2 in data5){
if(!(((key2 === "kind") || (key2 === "org")) || (key2 === "slug"))){
const err6 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs22 === errors){
if(data5.kind !== undefined){
const _errs23 = errors;
if("team" !== data5.kind){
const err7 = {instancePath:instancePath+"/who/" + i0+"/kind",schemaPath:"#/$defs/Who/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "team"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.org !== undefined){
const _errs24 = errors;
if(typeof data5.org !== "string"){
const err8 = {instancePath:instancePath+"/who/" + i0+"/org",schemaPath:"#/$defs/Who/anyOf/1/properties/org/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.slug !== undefined){
const _errs26 = errors;
if(typeof data5.slug !== "string"){
const err9 = {instancePath:instancePath+"/who/" + i0+"/slug",schemaPath:"#/$defs/Who/anyOf/1/properties/slug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs28 = errors;
if(errors === _errs28){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((data5.kind === undefined) && (missing3 = "kind")) || ((data5.role === undefined) && (missing3 = "role"))){
const err11 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/2/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs30 = errors;
for(const key3 in data5){
if(!((key3 === "kind") || (key3 === "role"))){
const err12 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs30 === errors){
if(data5.kind !== undefined){
const _errs31 = errors;
if("role" !== data5.kind){
const err13 = {instancePath:instancePath+"/who/" + i0+"/kind",schemaPath:"#/$defs/Who/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "role"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.role !== undefined){
let data12 = data5.role;
const _errs32 = errors;
if(!(((data12 === "writer") || (data12 === "administrator")) || (data12 === "author"))){
const err14 = {instancePath:instancePath+"/who/" + i0+"/role",schemaPath:"#/$defs/Who/anyOf/2/properties/role/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[2].properties.role.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid3){
const err16 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/$defs/Who/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.link !== undefined){
let data13 = data.link;
const _errs33 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate25.errors = [{instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: schema41.properties.link.type}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waitingHelps !== undefined){
const _errs35 = errors;
if(typeof data.waitingHelps !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/waitingHelps",schemaPath:"#/properties/waitingHelps/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data15 = data.detail;
const _errs37 = errors;
if(errors === _errs37){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
const _errs40 = errors;
if(typeof data15[key4] !== "string"){
validate25.errors = [{instancePath:instancePath+"/detail/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/detail/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data17 = data.evidence;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data17)){
var valid8 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((((data18.what === undefined) && (missing4 = "what")) || ((data18.url === undefined) && (missing4 = "url"))) || ((data18.at === undefined) && (missing4 = "at"))){
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/$defs/Evidence/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs47 = errors;
for(const key5 in data18){
if(!(((key5 === "what") || (key5 === "url")) || (key5 === "at"))){
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/$defs/Evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs47 === errors){
if(data18.what !== undefined){
const _errs48 = errors;
if(typeof data18.what !== "string"){
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1+"/what",schemaPath:"#/$defs/Evidence/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.url !== undefined){
let data20 = data18.url;
const _errs50 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1+"/url",schemaPath:"#/$defs/Evidence/properties/url/type",keyword:"type",params:{type: schema40.properties.url.type}}];
return false;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.at !== undefined){
let data21 = data18.at;
const _errs52 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1+"/at",schemaPath:"#/$defs/Evidence/properties/at/type",keyword:"type",params:{type: schema40.properties.at.type}}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/$defs/Evidence/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs44 === errors;
if(!valid8){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.committed === undefined) && (missing0 = "committed"))) || ((data.criteria === undefined) && (missing0 = "criteria"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.needs === undefined) && (missing0 = "needs"))) || ((data.issue === undefined) && (missing0 = "issue"))) || ((data.reasons === undefined) && (missing0 = "reasons"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs6 = errors;
if(typeof data.domain !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(!(((((data3 === "not-started") || (data3 === "on-track")) || (data3 === "at-risk")) || (data3 === "blocked")) || (data3 === "ready"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/PersonaStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committed !== undefined){
const _errs10 = errors;
if(typeof data.committed !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/committed",schemaPath:"#/properties/committed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criteria !== undefined){
let data5 = data.criteria;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate23(data5[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data7 = data.risk;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate22.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: schema36.properties.risk.type}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needs !== undefined){
let data8 = data.needs;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.id === undefined) && (missing1 = "id")) || ((data9.on === undefined) && (missing1 = "on"))) || ((data9.what === undefined) && (missing1 = "what"))){
validate22.errors = [{instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data9){
if(!(((key1 === "id") || (key1 === "on")) || (key1 === "what"))){
validate22.errors = [{instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data9.id !== undefined){
const _errs22 = errors;
if(typeof data9.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/needs/" + i1+"/id",schemaPath:"#/properties/needs/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.on !== undefined){
const _errs24 = errors;
if(typeof data9.on !== "string"){
validate22.errors = [{instancePath:instancePath+"/needs/" + i1+"/on",schemaPath:"#/properties/needs/items/properties/on/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.what !== undefined){
const _errs26 = errors;
if(typeof data9.what !== "string"){
validate22.errors = [{instancePath:instancePath+"/needs/" + i1+"/what",schemaPath:"#/properties/needs/items/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issue !== undefined){
let data13 = data.issue;
const _errs28 = errors;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((((data13.number === undefined) && (missing2 = "number")) || ((data13.url === undefined) && (missing2 = "url"))) || ((data13.nodeId === undefined) && (missing2 = "nodeId"))){
const err0 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs32 = errors;
for(const key2 in data13){
if(!(((key2 === "number") || (key2 === "url")) || (key2 === "nodeId"))){
const err1 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data13.number !== undefined){
let data14 = data13.number;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err2 = {instancePath:instancePath+"/issue/number",schemaPath:"#/properties/issue/anyOf/0/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs33){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err3 = {instancePath:instancePath+"/issue/number",schemaPath:"#/properties/issue/anyOf/0/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.url !== undefined){
const _errs35 = errors;
if(typeof data13.url !== "string"){
const err4 = {instancePath:instancePath+"/issue/url",schemaPath:"#/properties/issue/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.nodeId !== undefined){
const _errs37 = errors;
if(typeof data13.nodeId !== "string"){
const err5 = {instancePath:instancePath+"/issue/nodeId",schemaPath:"#/properties/issue/anyOf/0/properties/nodeId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
const _errs39 = errors;
if(data13 !== null){
const err7 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err8 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data17 = data.reasons;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data17)){
var valid7 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs43 = errors;
if(!(validate25(data17[i2], {instancePath:instancePath+"/reasons/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid7 = _errs43 === errors;
if(!valid7){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.initiative === undefined) && (missing0 = "initiative"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.personas === undefined) && (missing0 = "personas"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.sha === undefined) && (missing0 = "sha"))) || ((data.targetDate === undefined) && (missing0 = "targetDate"))) || ((data.notices === undefined) && (missing0 = "notices"))) || ((data.readAt === undefined) && (missing0 = "readAt"))) || ((data.configCommit === undefined) && (missing0 = "configCommit"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if(1 !== data.schema){
validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initiative !== undefined){
let data1 = data.initiative;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.number === undefined) && (missing1 = "number")) || ((data1.url === undefined) && (missing1 = "url"))) || ((data1.title === undefined) && (missing1 = "title"))){
validate21.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(((key1 === "number") || (key1 === "url")) || (key1 === "title"))){
validate21.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.number !== undefined){
let data2 = data1.number;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/initiative/number",schemaPath:"#/properties/initiative/properties/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/initiative/number",schemaPath:"#/properties/initiative/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.url !== undefined){
const _errs8 = errors;
if(typeof data1.url !== "string"){
validate21.errors = [{instancePath:instancePath+"/initiative/url",schemaPath:"#/properties/initiative/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.title !== undefined){
const _errs10 = errors;
if(typeof data1.title !== "string"){
validate21.errors = [{instancePath:instancePath+"/initiative/title",schemaPath:"#/properties/initiative/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data5 = data.stage;
const _errs12 = errors;
if(!((((data5 === "define") || (data5 === "produce")) || (data5 === "operate")) || (data5 === "closed"))){
validate21.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema32.properties.stage.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data6 = data.digest;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.current === undefined) && (missing2 = "current")) || ((data6.signed === undefined) && (missing2 = "signed"))){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((key2 === "current") || (key2 === "signed"))){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.current !== undefined){
let data7 = data6.current;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/digest/current",schemaPath:"#/properties/digest/properties/current/type",keyword:"type",params:{type: schema32.properties.digest.properties.current.type}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.signed !== undefined){
let data8 = data6.signed;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/digest/signed",schemaPath:"#/properties/digest/properties/signed/type",keyword:"type",params:{type: schema32.properties.digest.properties.signed.type}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data9 = data.decision;
const _errs20 = errors;
if(!((((data9 === "allow") || (data9 === "wait")) || (data9 === "block")) || (data9 === "error"))){
validate21.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/$defs/Decision/enum",keyword:"enum",params:{allowedValues: schema33.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data10 = data.gates;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.selection === undefined) && (missing3 = "selection")) || ((data10.launch === undefined) && (missing3 = "launch"))){
validate21.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs24 = errors;
for(const key3 in data10){
if(!((key3 === "selection") || (key3 === "launch"))){
validate21.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.selection !== undefined){
let data11 = data10.selection;
const _errs25 = errors;
if(!((((data11 === "allow") || (data11 === "wait")) || (data11 === "block")) || (data11 === "error"))){
validate21.errors = [{instancePath:instancePath+"/gates/selection",schemaPath:"#/$defs/Decision/enum",keyword:"enum",params:{allowedValues: schema33.enum}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.launch !== undefined){
let data12 = data10.launch;
const _errs27 = errors;
if(!((((data12 === "allow") || (data12 === "wait")) || (data12 === "block")) || (data12 === "error"))){
validate21.errors = [{instancePath:instancePath+"/gates/launch",schemaPath:"#/$defs/Decision/enum",keyword:"enum",params:{allowedValues: schema33.enum}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personas !== undefined){
let data13 = data.personas;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid7 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(!(validate22(data13[i0], {instancePath:instancePath+"/personas/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/personas",schemaPath:"#/properties/personas/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data15 = data.reasons;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
var valid8 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs34 = errors;
if(!(validate25(data15[i1], {instancePath:instancePath+"/reasons/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha !== undefined){
let data17 = data.sha;
const _errs35 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate21.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: schema32.properties.sha.type}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetDate !== undefined){
let data18 = data.targetDate;
const _errs37 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate21.errors = [{instancePath:instancePath+"/targetDate",schemaPath:"#/properties/targetDate/type",keyword:"type",params:{type: schema32.properties.targetDate.type}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.automated !== undefined){
let data19 = data.automated;
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((data19.count === undefined) && (missing4 = "count")) || ((data19.of === undefined) && (missing4 = "of"))){
validate21.errors = [{instancePath:instancePath+"/automated",schemaPath:"#/properties/automated/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs41 = errors;
for(const key4 in data19){
if(!((key4 === "count") || (key4 === "of"))){
validate21.errors = [{instancePath:instancePath+"/automated",schemaPath:"#/properties/automated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data19.count !== undefined){
let data20 = data19.count;
const _errs42 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate21.errors = [{instancePath:instancePath+"/automated/count",schemaPath:"#/properties/automated/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs42){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/automated/count",schemaPath:"#/properties/automated/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.of !== undefined){
let data21 = data19.of;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate21.errors = [{instancePath:instancePath+"/automated/of",schemaPath:"#/properties/automated/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/automated/of",schemaPath:"#/properties/automated/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/automated",schemaPath:"#/properties/automated/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposals !== undefined){
let data22 = data.proposals;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data22)){
var valid10 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs48 = errors;
if(errors === _errs48){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if((((((data23.persona === undefined) && (missing5 = "persona")) || ((data23.criterion === undefined) && (missing5 = "criterion"))) || ((data23.signal === undefined) && (missing5 = "signal"))) || ((data23.by === undefined) && (missing5 = "by"))) || ((data23.url === undefined) && (missing5 = "url"))){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2,schemaPath:"#/properties/proposals/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs50 = errors;
for(const key5 in data23){
if(!(((((key5 === "persona") || (key5 === "criterion")) || (key5 === "signal")) || (key5 === "by")) || (key5 === "url"))){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2,schemaPath:"#/properties/proposals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs50 === errors){
if(data23.persona !== undefined){
const _errs51 = errors;
if(typeof data23.persona !== "string"){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2+"/persona",schemaPath:"#/properties/proposals/items/properties/persona/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.criterion !== undefined){
const _errs53 = errors;
if(typeof data23.criterion !== "string"){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2+"/criterion",schemaPath:"#/properties/proposals/items/properties/criterion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.signal !== undefined){
const _errs55 = errors;
if(typeof data23.signal !== "string"){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2+"/signal",schemaPath:"#/properties/proposals/items/properties/signal/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.by !== undefined){
const _errs57 = errors;
if(typeof data23.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2+"/by",schemaPath:"#/properties/proposals/items/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.url !== undefined){
let data28 = data23.url;
const _errs59 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2+"/url",schemaPath:"#/properties/proposals/items/properties/url/type",keyword:"type",params:{type: schema32.properties.proposals.items.properties.url.type}}];
return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/proposals/" + i2,schemaPath:"#/properties/proposals/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs48 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dark !== undefined){
let data29 = data.dark;
const _errs61 = errors;
const _errs62 = errors;
let valid12 = false;
const _errs63 = errors;
if(data29 !== null){
const err0 = {instancePath:instancePath+"/dark",schemaPath:"#/properties/dark/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs63 === errors;
valid12 = valid12 || _valid0;
const _errs65 = errors;
if(errors === _errs65){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing6;
if((((data29.why === undefined) && (missing6 = "why")) || ((data29.by === undefined) && (missing6 = "by"))) || ((data29.missing === undefined) && (missing6 = "missing"))){
const err1 = {instancePath:instancePath+"/dark",schemaPath:"#/properties/dark/anyOf/1/required",keyword:"required",params:{missingProperty: missing6}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs67 = errors;
for(const key6 in data29){
if(!(((key6 === "why") || (key6 === "by")) || (key6 === "missing"))){
const err2 = {instancePath:instancePath+"/dark",schemaPath:"#/properties/dark/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs67 === errors){
if(data29.why !== undefined){
const _errs68 = errors;
if(typeof data29.why !== "string"){
const err3 = {instancePath:instancePath+"/dark/why",schemaPath:"#/properties/dark/anyOf/1/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data29.by !== undefined){
let data31 = data29.by;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data31)){
var valid14 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
const _errs72 = errors;
if(typeof data31[i3] !== "string"){
const err4 = {instancePath:instancePath+"/dark/by/" + i3,schemaPath:"#/properties/dark/anyOf/1/properties/by/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid14 = _errs72 === errors;
if(!valid14){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/dark/by",schemaPath:"#/properties/dark/anyOf/1/properties/by/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data29.missing !== undefined){
let data33 = data29.missing;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data33)){
var valid15 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs76 = errors;
if(typeof data33[i4] !== "string"){
const err6 = {instancePath:instancePath+"/dark/missing/" + i4,schemaPath:"#/properties/dark/anyOf/1/properties/missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid15 = _errs76 === errors;
if(!valid15){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/dark/missing",schemaPath:"#/properties/dark/anyOf/1/properties/missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/dark",schemaPath:"#/properties/dark/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs65 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err9 = {instancePath:instancePath+"/dark",schemaPath:"#/properties/dark/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data35 = data.release;
const _errs78 = errors;
const _errs79 = errors;
let valid16 = false;
const _errs80 = errors;
if(data35 !== null){
const err10 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs80 === errors;
valid16 = valid16 || _valid1;
const _errs82 = errors;
if(errors === _errs82){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing7;
if((((data35.tag === undefined) && (missing7 = "tag")) || ((data35.by === undefined) && (missing7 = "by"))) || ((data35.isMade === undefined) && (missing7 = "isMade"))){
const err11 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/required",keyword:"required",params:{missingProperty: missing7}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs84 = errors;
for(const key7 in data35){
if(!(((key7 === "tag") || (key7 === "by")) || (key7 === "isMade"))){
const err12 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs84 === errors){
if(data35.tag !== undefined){
const _errs85 = errors;
if(typeof data35.tag !== "string"){
const err13 = {instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid17 = _errs85 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data35.by !== undefined){
const _errs87 = errors;
if(typeof data35.by !== "string"){
const err14 = {instancePath:instancePath+"/release/by",schemaPath:"#/properties/release/anyOf/1/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid17 = _errs87 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data35.isMade !== undefined){
const _errs89 = errors;
if(typeof data35.isMade !== "boolean"){
const err15 = {instancePath:instancePath+"/release/isMade",schemaPath:"#/properties/release/anyOf/1/properties/isMade/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs82 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err17 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypasses !== undefined){
let data39 = data.bypasses;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data39)){
var valid18 = true;
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
const _errs93 = errors;
if(errors === _errs93){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing8;
if((((data40.door === undefined) && (missing8 = "door")) || ((data40.url === undefined) && (missing8 = "url"))) || ((data40.recordedAt === undefined) && (missing8 = "recordedAt"))){
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5,schemaPath:"#/properties/bypasses/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs95 = errors;
for(const key8 in data40){
if(!(((key8 === "door") || (key8 === "url")) || (key8 === "recordedAt"))){
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5,schemaPath:"#/properties/bypasses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs95 === errors){
if(data40.door !== undefined){
let data41 = data40.door;
const _errs96 = errors;
if(!(((((data41 === "merge") || (data41 === "push")) || (data41 === "tag")) || (data41 === "release")) || (data41 === "deployment"))){
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5+"/door",schemaPath:"#/properties/bypasses/items/properties/door/enum",keyword:"enum",params:{allowedValues: schema32.properties.bypasses.items.properties.door.enum}}];
return false;
}
var valid19 = _errs96 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data40.url !== undefined){
const _errs97 = errors;
if(typeof data40.url !== "string"){
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5+"/url",schemaPath:"#/properties/bypasses/items/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs97 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data40.recordedAt !== undefined){
const _errs99 = errors;
if(errors === _errs99){
if(errors === _errs99){
if(!(typeof data40.recordedAt === "string")){
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5+"/recordedAt",schemaPath:"#/properties/bypasses/items/properties/recordedAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid19 = _errs99 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/bypasses/" + i5,schemaPath:"#/properties/bypasses/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs93 === errors;
if(!valid18){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/bypasses",schemaPath:"#/properties/bypasses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data44 = data.overrides;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data44)){
var valid20 = true;
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
const _errs103 = errors;
if(errors === _errs103){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing9;
if(((((((data45.sha === undefined) && (missing9 = "sha")) || ((data45.why === undefined) && (missing9 = "why"))) || ((data45.by === undefined) && (missing9 = "by"))) || ((data45.until === undefined) && (missing9 = "until"))) || ((data45.inForce === undefined) && (missing9 = "inForce"))) || ((data45.url === undefined) && (missing9 = "url"))){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs105 = errors;
for(const key9 in data45){
if(!((((((key9 === "sha") || (key9 === "why")) || (key9 === "by")) || (key9 === "until")) || (key9 === "inForce")) || (key9 === "url"))){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs105 === errors){
if(data45.sha !== undefined){
const _errs106 = errors;
if(typeof data45.sha !== "string"){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/sha",schemaPath:"#/properties/overrides/items/properties/sha/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs106 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data45.why !== undefined){
const _errs108 = errors;
if(typeof data45.why !== "string"){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/why",schemaPath:"#/properties/overrides/items/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs108 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data45.by !== undefined){
let data48 = data45.by;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data48)){
if(data48.length > 2){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/by",schemaPath:"#/properties/overrides/items/properties/by/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data48.length < 1){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/by",schemaPath:"#/properties/overrides/items/properties/by/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
const _errs112 = errors;
if(typeof data48[i7] !== "string"){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/by/" + i7,schemaPath:"#/properties/overrides/items/properties/by/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs112 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/by",schemaPath:"#/properties/overrides/items/properties/by/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs110 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data45.until !== undefined){
const _errs114 = errors;
if(errors === _errs114){
if(errors === _errs114){
if(!(typeof data45.until === "string")){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/until",schemaPath:"#/properties/overrides/items/properties/until/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid21 = _errs114 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data45.inForce !== undefined){
const _errs116 = errors;
if(typeof data45.inForce !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/inForce",schemaPath:"#/properties/overrides/items/properties/inForce/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs116 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data45.url !== undefined){
let data52 = data45.url;
const _errs118 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6+"/url",schemaPath:"#/properties/overrides/items/properties/url/type",keyword:"type",params:{type: schema32.properties.overrides.items.properties.url.type}}];
return false;
}
var valid21 = _errs118 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs103 === errors;
if(!valid20){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overridden !== undefined){
let data53 = data.overridden;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data53)){
var valid23 = true;
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
const _errs122 = errors;
if(errors === _errs122){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing10;
if((((data54.sha === undefined) && (missing10 = "sha")) || ((data54.url === undefined) && (missing10 = "url"))) || ((data54.recordedAt === undefined) && (missing10 = "recordedAt"))){
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8,schemaPath:"#/properties/overridden/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs124 = errors;
for(const key10 in data54){
if(!(((key10 === "sha") || (key10 === "url")) || (key10 === "recordedAt"))){
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8,schemaPath:"#/properties/overridden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data54.sha !== undefined){
const _errs125 = errors;
if(typeof data54.sha !== "string"){
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8+"/sha",schemaPath:"#/properties/overridden/items/properties/sha/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs125 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data54.url !== undefined){
const _errs127 = errors;
if(typeof data54.url !== "string"){
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8+"/url",schemaPath:"#/properties/overridden/items/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs127 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data54.recordedAt !== undefined){
const _errs129 = errors;
if(errors === _errs129){
if(errors === _errs129){
if(!(typeof data54.recordedAt === "string")){
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8+"/recordedAt",schemaPath:"#/properties/overridden/items/properties/recordedAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid24 = _errs129 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overridden/" + i8,schemaPath:"#/properties/overridden/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs122 === errors;
if(!valid23){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overridden",schemaPath:"#/properties/overridden/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data58 = data.notices;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data58)){
var valid25 = true;
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
const _errs133 = errors;
if(!(validate25(data58[i9], {instancePath:instancePath+"/notices/" + i9,parentData:data58,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid25 = _errs133 === errors;
if(!valid25){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readAt !== undefined){
const _errs134 = errors;
if(errors === _errs134){
if(errors === _errs134){
if(!(typeof data.readAt === "string")){
validate21.errors = [{instancePath:instancePath+"/readAt",schemaPath:"#/properties/readAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configCommit !== undefined){
const _errs136 = errors;
if(typeof data.configCommit !== "string"){
validate21.errors = [{instancePath:instancePath+"/configCommit",schemaPath:"#/properties/configCommit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"The verdict on one commit that wants to be released: the AND of its initiatives and of what is wrong with itself.","type":"object","additionalProperties":false,"required":["schema","sha","baseRef","pullRequest","decision","initiatives","reasons","readAt"],"properties":{"schema":{"description":"Version of this format.","const":1},"sha":{"description":"The commit.","type":"string"},"baseRef":{"description":"The release branch, without `refs/heads/`.","type":"string"},"pullRequest":{"description":"Number of the pull request; null for a push.","type":["integer","null"],"minimum":1},"decision":{"description":"The worst of its reasons.","$ref":"#/$defs/Decision"},"initiatives":{"description":"The verdict of each initiative it contains.","type":"array","items":{"$ref":"#/$defs/InitiativeVerdict"}},"reasons":{"description":"All of them, worst first.","type":"array","items":{"$ref":"#/$defs/Reason"}},"contents":{"description":"Which initiatives it contains, and how each was found.","type":"array","items":{"$ref":"#/$defs/Content"}},"countedFrom":{"description":"Where the release before ended, so that the count begins there; absent where nothing is counted.","$ref":"#/$defs/CountedFrom"},"readAt":{"description":"When GitHub answered, by GitHub's clock.","type":"string","format":"date-time"}}};
const schema46 = {"description":"An initiative that a release contains.","type":"object","additionalProperties":false,"required":["initiative","by","through"],"properties":{"initiative":{"description":"Its number.","type":"integer","minimum":1},"by":{"description":"What names it.","enum":["closing-keyword","initiative-line","milestone","trailer","target-release"]},"through":{"description":"Where that stands: a merged pull request (`#31`) or a commit; null where the candidate itself names it.","type":["string","null"]}}};
const schema47 = {"description":"Where the release before ended.","type":"object","additionalProperties":false,"required":["name","sha","passedOver"],"properties":{"name":{"description":"The tag, or `release.since`; null where the whole history was counted.","type":["string","null"]},"sha":{"description":"Its commit.","type":["string","null"]},"passedOver":{"description":"Newer release tags that end nothing, because no green gate of ours stands on their commits; a few of them.","type":"array","items":{"type":"string"}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.sha === undefined) && (missing0 = "sha"))) || ((data.baseRef === undefined) && (missing0 = "baseRef"))) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.initiatives === undefined) && (missing0 = "initiatives"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.readAt === undefined) && (missing0 = "readAt"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if(1 !== data.schema){
validate31.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha !== undefined){
const _errs3 = errors;
if(typeof data.sha !== "string"){
validate31.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseRef !== undefined){
const _errs5 = errors;
if(typeof data.baseRef !== "string"){
validate31.errors = [{instancePath:instancePath+"/baseRef",schemaPath:"#/properties/baseRef/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data3 = data.pullRequest;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate31.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: schema44.properties.pullRequest.type}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate31.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data4 = data.decision;
const _errs9 = errors;
if(!((((data4 === "allow") || (data4 === "wait")) || (data4 === "block")) || (data4 === "error"))){
validate31.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/$defs/Decision/enum",keyword:"enum",params:{allowedValues: schema33.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initiatives !== undefined){
let data5 = data.initiatives;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate21(data5[i0], {instancePath:instancePath+"/initiatives/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/initiatives",schemaPath:"#/properties/initiatives/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data7 = data.reasons;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate25(data7[i1], {instancePath:instancePath+"/reasons/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contents !== undefined){
let data9 = data.contents;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid4 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.initiative === undefined) && (missing1 = "initiative")) || ((data10.by === undefined) && (missing1 = "by"))) || ((data10.through === undefined) && (missing1 = "through"))){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2,schemaPath:"#/$defs/Content/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data10){
if(!(((key1 === "initiative") || (key1 === "by")) || (key1 === "through"))){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2,schemaPath:"#/$defs/Content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs22 === errors){
if(data10.initiative !== undefined){
let data11 = data10.initiative;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2+"/initiative",schemaPath:"#/$defs/Content/properties/initiative/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2+"/initiative",schemaPath:"#/$defs/Content/properties/initiative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.by !== undefined){
let data12 = data10.by;
const _errs25 = errors;
if(!(((((data12 === "closing-keyword") || (data12 === "initiative-line")) || (data12 === "milestone")) || (data12 === "trailer")) || (data12 === "target-release"))){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2+"/by",schemaPath:"#/$defs/Content/properties/by/enum",keyword:"enum",params:{allowedValues: schema46.properties.by.enum}}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.through !== undefined){
let data13 = data10.through;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate31.errors = [{instancePath:instancePath+"/contents/" + i2+"/through",schemaPath:"#/$defs/Content/properties/through/type",keyword:"type",params:{type: schema46.properties.through.type}}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/contents/" + i2,schemaPath:"#/$defs/Content/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.countedFrom !== undefined){
let data14 = data.countedFrom;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((((data14.name === undefined) && (missing2 = "name")) || ((data14.sha === undefined) && (missing2 = "sha"))) || ((data14.passedOver === undefined) && (missing2 = "passedOver"))){
validate31.errors = [{instancePath:instancePath+"/countedFrom",schemaPath:"#/$defs/CountedFrom/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data14){
if(!(((key2 === "name") || (key2 === "sha")) || (key2 === "passedOver"))){
validate31.errors = [{instancePath:instancePath+"/countedFrom",schemaPath:"#/$defs/CountedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data14.name !== undefined){
let data15 = data14.name;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate31.errors = [{instancePath:instancePath+"/countedFrom/name",schemaPath:"#/$defs/CountedFrom/properties/name/type",keyword:"type",params:{type: schema47.properties.name.type}}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.sha !== undefined){
let data16 = data14.sha;
const _errs34 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate31.errors = [{instancePath:instancePath+"/countedFrom/sha",schemaPath:"#/$defs/CountedFrom/properties/sha/type",keyword:"type",params:{type: schema47.properties.sha.type}}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.passedOver !== undefined){
let data17 = data14.passedOver;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data17)){
var valid9 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs38 = errors;
if(typeof data17[i3] !== "string"){
validate31.errors = [{instancePath:instancePath+"/countedFrom/passedOver/" + i3,schemaPath:"#/$defs/CountedFrom/properties/passedOver/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/countedFrom/passedOver",schemaPath:"#/$defs/CountedFrom/properties/passedOver/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/countedFrom",schemaPath:"#/$defs/CountedFrom/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readAt !== undefined){
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(!(typeof data.readAt === "string")){
validate31.errors = [{instancePath:instancePath+"/readAt",schemaPath:"#/properties/readAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:tutti:verdict:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
