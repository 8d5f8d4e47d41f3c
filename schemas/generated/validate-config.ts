// @ts-nocheck: the code below is written by ajv
/** Generated from schemas/config.schema.json by `npm run generate`. Do not edit. */
import type { Validator } from '../validator.ts';
import type { ConfigFile } from './config.ts';

export const validateConfigFile: Validator<ConfigFile> = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:tutti:config:1","description":"The file `.github/tutti.yml` on the default branch: who speaks for which persona, which signals decide, and which branches are gated.","type":"object","additionalProperties":false,"required":["version","personas"],"properties":{"version":{"description":"Version of this format.","const":1},"preset":{"description":"The edition of the method: which personas there are, and how gates and stages are called. `band` has six domain personas, `nest` five; both have a Conductor.","enum":["band","nest"]},"band":{"description":"Name of the Band (in `nest`: the nest) that owns the product line. Shown only.","$ref":"#/$defs/name"},"personas":{"description":"Who speaks for each persona, by its id. An id of the preset needs only its owners; any other id is an additional domain persona and needs a `name`. A persona of the preset that is left out is shown as held by nobody.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/personaId"},"additionalProperties":{"$ref":"#/$defs/persona"}},"signals":{"description":"Results of machines that may decide a criterion, by name. Each is pinned to who reports it, because a name alone can be forged.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"if":{"type":"object","required":["status"]},"then":{"$ref":"#/$defs/statusSignal"},"else":{"$ref":"#/$defs/checkSignal"}}},"release":{"description":"What counts as a release.","$ref":"#/$defs/release"},"gates":{"description":"Other names for the three gates. Three is the ceiling: there is no fourth.","$ref":"#/$defs/gates"},"mode":{"description":"`enforce` gates the release. `observe` reports what it would do and writes nothing but the report.","enum":["enforce","observe"]}},"$defs":{"id":{"description":"Lower-case ASCII letters, digits and hyphens, at most 48, beginning with a letter or digit. It is typed in commands.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,47}$"},"personaId":{"description":"Lower-case ASCII letters, digits and hyphens, at most 42 (a label has 50, and `persona:` is part of it), beginning with a letter or digit.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,41}$"},"name":{"description":"One line of plain text, at most 60 characters.","type":"string","minLength":1,"maxLength":60},"owner":{"description":"A person as `@login` or a team as `@org/team`. In YAML it stands in quotes.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"},"persona":{"description":"One kind of judgment and the people who hold it.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"name":{"description":"Shown name; mandatory for a persona that the preset does not have.","$ref":"#/$defs/name"},"owners":{"description":"Who speaks for this persona, now: an owner who is removed here no longer counts at once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/owner"}},"delegates":{"description":"Who may declare criteria for this persona beside its owners. A delegate cannot give the commitment.","type":"array","items":{"$ref":"#/$defs/owner"}},"criteria":{"description":"Standing criteria: every initiative carries them for this persona, beside those of its own record.","type":"array","items":{"$ref":"#/$defs/criterion"}},"commitment":{"description":"`one`: one owner speaks for the persona. `all`: every owner named as a person commits in person.","enum":["one","all"]}}},"criterion":{"description":"A standing criterion: met or not met, never a percentage.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"description":"Id to name it by in commands, unique in this file.","$ref":"#/$defs/id"},"text":{"description":"What must be true, in one line of at most 300 characters.","type":"string","minLength":1,"maxLength":300},"signal":{"description":"Name of the signal that decides. Left out, an owner declares it in person.","$ref":"#/$defs/id"}}},"checkSignal":{"description":"A check run, such as a job of GitHub Actions: `check`, `app` and, for `github-actions`, `workflow`.","type":"object","additionalProperties":false,"required":["check","app"],"properties":{"check":{"description":"Name of the check run, compared exactly. For GitHub Actions: the job's name.","type":"string","minLength":1,"maxLength":255},"app":{"description":"Slug of the GitHub App that reports it. A check of the same name from another app counts for nothing.","$ref":"#/$defs/appSlug"},"workflow":{"description":"Path of the workflow file. Mandatory when `app` is `github-actions`, because any workflow speaks as that app; refused otherwise.","$ref":"#/$defs/workflowPath"},"accept":{"description":"Conclusions that count as met beside `success`.","type":"array","items":{"enum":["neutral","skipped"]}}}},"statusSignal":{"description":"A commit status: `status` and `creator`, nothing else.","type":"object","additionalProperties":false,"required":["status","creator"],"properties":{"status":{"description":"Context of the status, compared without regard to case.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that reports it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"}}},"appSlug":{"description":"The last part of the App's address, `github.com/apps/<slug>`; its number is not accepted.","type":"string","pattern":"^[0-9]*[a-z][a-z0-9_-]{0,99}$"},"workflowPath":{"description":"A file directly in `.github/workflows/`.","type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"},"creator":{"description":"A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"},"release":{"description":"What counts as a release, and what happens to work that belongs to no initiative.","type":"object","additionalProperties":false,"properties":{"branches":{"description":"Release branches: pull requests into them and pushes to them are gated.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/branchGlob"}},"unlinked":{"description":"What happens to a release that contains work linked to no initiative.","enum":["block","allow"]},"persona-checks":{"description":"Whether each persona has its own check run beside `launch-gate`.","type":"boolean"}}},"branchGlob":{"description":"A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},"gates":{"description":"Shown names of the three gates, `selection`, `launch` and `validation`. There is no fourth.","type":"object","additionalProperties":false,"properties":{"selection":{"description":"Shown name of the selection gate: should this start?","$ref":"#/$defs/name"},"launch":{"description":"Shown name of the launch gate: is the company ready, not only the code?","$ref":"#/$defs/name"},"validation":{"description":"Shown name of the validation gate: did it work?","$ref":"#/$defs/name"}}}}};
const schema32 = {"description":"One line of plain text, at most 60 characters.","type":"string","minLength":1,"maxLength":60};
const schema33 = {"description":"Lower-case ASCII letters, digits and hyphens, at most 42 (a label has 50, and `persona:` is part of it), beginning with a letter or digit.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,41}$"};
const schema39 = {"description":"Lower-case ASCII letters, digits and hyphens, at most 48, beginning with a letter or digit. It is typed in commands.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,47}$"};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,41}$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9-]{0,47}$", "u");
const schema34 = {"description":"One kind of judgment and the people who hold it.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"name":{"description":"Shown name; mandatory for a persona that the preset does not have.","$ref":"#/$defs/name"},"owners":{"description":"Who speaks for this persona, now: an owner who is removed here no longer counts at once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/owner"}},"delegates":{"description":"Who may declare criteria for this persona beside its owners. A delegate cannot give the commitment.","type":"array","items":{"$ref":"#/$defs/owner"}},"criteria":{"description":"Standing criteria: every initiative carries them for this persona, beside those of its own record.","type":"array","items":{"$ref":"#/$defs/criterion"}},"commitment":{"description":"`one`: one owner speaks for the persona. `all`: every owner named as a person commits in person.","enum":["one","all"]}}};
const schema36 = {"description":"A person as `@login` or a team as `@org/team`. In YAML it stands in quotes.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"};
const pattern5 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$", "u");
const schema38 = {"description":"A standing criterion: met or not met, never a percentage.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"description":"Id to name it by in commands, unique in this file.","$ref":"#/$defs/id"},"text":{"description":"What must be true, in one line of at most 300 characters.","type":"string","minLength":1,"maxLength":300},"signal":{"description":"Name of the signal that decides. Left out, an owner declares it in person.","$ref":"#/$defs/id"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "text")) || (key0 === "signal"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,47}$"},schema:"^[a-z0-9][a-z0-9-]{0,47}$",parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(data1.length > 300){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema38.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.text,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema38.properties.text.type,parentSchema:schema38.properties.text,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.signal !== undefined){
let data2 = data.signal;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,47}$"},schema:"^[a-z0-9][a-z0-9-]{0,47}$",parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "owners")) || (key0 === "delegates")) || (key0 === "criteria")) || (key0 === "commitment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 60){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owners !== undefined){
let data1 = data.owners;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owner/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"},schema:"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$",parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owner/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema34.properties.owners.type,parentSchema:schema34.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.delegates !== undefined){
let data3 = data.delegates;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err9 = {instancePath:instancePath+"/delegates/" + i1,schemaPath:"#/$defs/owner/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"},schema:"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$",parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/delegates/" + i1,schemaPath:"#/$defs/owner/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/delegates",schemaPath:"#/properties/delegates/type",keyword:"type",params:{type: "array"},schema:schema34.properties.delegates.type,parentSchema:schema34.properties.delegates,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.criteria !== undefined){
let data5 = data.criteria;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data5[i2], {instancePath:instancePath+"/criteria/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema34.properties.criteria.type,parentSchema:schema34.properties.criteria,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.commitment !== undefined){
let data7 = data.commitment;
if(!((data7 === "one") || (data7 === "all"))){
const err13 = {instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/enum",keyword:"enum",params:{allowedValues: schema34.properties.commitment.enum},schema:schema34.properties.commitment.enum,parentSchema:schema34.properties.commitment,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"A commit status: `status` and `creator`, nothing else.","type":"object","additionalProperties":false,"required":["status","creator"],"properties":{"status":{"description":"Context of the status, compared without regard to case.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that reports it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"}}};
const schema43 = {"description":"A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"};
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.creator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creator"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "creator"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 === "string"){
if(data0.length > 255){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema42.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.status,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema42.properties.status.type,parentSchema:schema42.properties.status,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.creator !== undefined){
let data1 = data.creator;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/creator",schemaPath:"#/$defs/creator/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/creator",schemaPath:"#/$defs/creator/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"A check run, such as a job of GitHub Actions: `check`, `app` and, for `github-actions`, `workflow`.","type":"object","additionalProperties":false,"required":["check","app"],"properties":{"check":{"description":"Name of the check run, compared exactly. For GitHub Actions: the job's name.","type":"string","minLength":1,"maxLength":255},"app":{"description":"Slug of the GitHub App that reports it. A check of the same name from another app counts for nothing.","$ref":"#/$defs/appSlug"},"workflow":{"description":"Path of the workflow file. Mandatory when `app` is `github-actions`, because any workflow speaks as that app; refused otherwise.","$ref":"#/$defs/workflowPath"},"accept":{"description":"Conclusions that count as met beside `success`.","type":"array","items":{"enum":["neutral","skipped"]}}}};
const schema45 = {"description":"The last part of the App's address, `github.com/apps/<slug>`; its number is not accepted.","type":"string","pattern":"^[0-9]*[a-z][a-z0-9_-]{0,99}$"};
const schema46 = {"description":"A file directly in `.github/workflows/`.","type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"};
const pattern11 = new RegExp("^[0-9]*[a-z][a-z0-9_-]{0,99}$", "u");
const pattern12 = new RegExp("^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.app === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "app")) || (key0 === "workflow")) || (key0 === "accept"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.check !== undefined){
let data0 = data.check;
if(typeof data0 === "string"){
if(data0.length > 255){
const err3 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema44.properties.check,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44.properties.check,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},schema:schema44.properties.check.type,parentSchema:schema44.properties.check,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err6 = {instancePath:instancePath+"/app",schemaPath:"#/$defs/appSlug/pattern",keyword:"pattern",params:{pattern: "^[0-9]*[a-z][a-z0-9_-]{0,99}$"},schema:"^[0-9]*[a-z][a-z0-9_-]{0,99}$",parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/app",schemaPath:"#/$defs/appSlug/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.workflow !== undefined){
let data2 = data.workflow;
if(typeof data2 === "string"){
if(data2.length > 255){
const err8 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern12.test(data2)){
const err9 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/pattern",keyword:"pattern",params:{pattern: "^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"},schema:"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$",parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.accept !== undefined){
let data3 = data.accept;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((data4 === "neutral") || (data4 === "skipped"))){
const err11 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.accept.items.enum},schema:schema44.properties.accept.items.enum,parentSchema:schema44.properties.accept.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},schema:schema44.properties.accept.type,parentSchema:schema44.properties.accept,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"What counts as a release, and what happens to work that belongs to no initiative.","type":"object","additionalProperties":false,"properties":{"branches":{"description":"Release branches: pull requests into them and pushes to them are gated.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/branchGlob"}},"unlinked":{"description":"What happens to a release that contains work linked to no initiative.","enum":["block","allow"]},"persona-checks":{"description":"Whether each persona has its own check run beside `launch-gate`.","type":"boolean"}}};
const schema48 = {"description":"A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"};
const pattern13 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "branches") || (key0 === "unlinked")) || (key0 === "persona-checks"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.branches !== undefined){
let data0 = data.branches;
if(Array.isArray(data0)){
if(data0.length > 20){
const err1 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema47.properties.branches,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.branches,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},schema:"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$",parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},schema:schema47.properties.branches.type,parentSchema:schema47.properties.branches,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unlinked !== undefined){
let data2 = data.unlinked;
if(!((data2 === "block") || (data2 === "allow"))){
const err8 = {instancePath:instancePath+"/unlinked",schemaPath:"#/properties/unlinked/enum",keyword:"enum",params:{allowedValues: schema47.properties.unlinked.enum},schema:schema47.properties.unlinked.enum,parentSchema:schema47.properties.unlinked,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["persona-checks"] !== undefined){
let data3 = data["persona-checks"];
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/persona-checks",schemaPath:"#/properties/persona-checks/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties["persona-checks"].type,parentSchema:schema47.properties["persona-checks"],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"description":"Shown names of the three gates, `selection`, `launch` and `validation`. There is no fourth.","type":"object","additionalProperties":false,"properties":{"selection":{"description":"Shown name of the selection gate: should this start?","$ref":"#/$defs/name"},"launch":{"description":"Shown name of the launch gate: is the company ready, not only the code?","$ref":"#/$defs/name"},"validation":{"description":"Shown name of the validation gate: did it work?","$ref":"#/$defs/name"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "selection") || (key0 === "launch")) || (key0 === "validation"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.selection !== undefined){
let data0 = data.selection;
if(typeof data0 === "string"){
if(data0.length > 60){
const err1 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.launch !== undefined){
let data1 = data.launch;
if(typeof data1 === "string"){
if(data1.length > 60){
const err4 = {instancePath:instancePath+"/launch",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/launch",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/launch",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.validation !== undefined){
let data2 = data.validation;
if(typeof data2 === "string"){
if(data2.length > 60){
const err7 = {instancePath:instancePath+"/validation",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/validation",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/validation",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:tutti:config:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.personas === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personas"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "preset")) || (key0 === "band")) || (key0 === "personas")) || (key0 === "signals")) || (key0 === "release")) || (key0 === "gates")) || (key0 === "mode"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.preset !== undefined){
let data1 = data.preset;
if(!((data1 === "band") || (data1 === "nest"))){
const err4 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties.preset.enum},schema:schema31.properties.preset.enum,parentSchema:schema31.properties.preset,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.band !== undefined){
let data2 = data.band;
if(typeof data2 === "string"){
if(data2.length > 60){
const err5 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.personas !== undefined){
let data3 = data.personas;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/personas",schemaPath:"#/properties/personas/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.personas,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err9 = {instancePath:instancePath+"/personas",schemaPath:"#/$defs/personaId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,41}$"},schema:"^[a-z0-9][a-z0-9-]{0,41}$",parentSchema:schema33,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/personas",schemaPath:"#/$defs/personaId/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
const err11 = {instancePath:instancePath+"/personas",schemaPath:"#/properties/personas/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.personas.propertyNames,parentSchema:schema31.properties.personas,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate21(data3[key2], {instancePath:instancePath+"/personas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/personas",schemaPath:"#/properties/personas/type",keyword:"type",params:{type: "object"},schema:schema31.properties.personas.type,parentSchema:schema31.properties.personas,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.signals !== undefined){
let data5 = data.signals;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err13 = {instancePath:instancePath+"/signals",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,47}$"},schema:"^[a-z0-9][a-z0-9-]{0,47}$",parentSchema:schema39,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/signals",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err15 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema31.properties.signals.propertyNames,parentSchema:schema31.properties.signals,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.status === undefined) && (missing0 = "status")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs24 = errors;
if(!(validate25(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = _valid0;
if(valid8){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs25 = errors;
if(!(validate27(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid8 = _valid0;
if(valid8){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid8){
const err18 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema31.properties.signals.additionalProperties.if,parentSchema:schema31.properties.signals.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "object"},schema:schema31.properties.signals.type,parentSchema:schema31.properties.signals,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate29(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
if(!(validate31(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(!((data9 === "enforce") || (data9 === "observe"))){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},schema:schema31.properties.mode.enum,parentSchema:schema31.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
