// @ts-nocheck: the code below is written by ajv
/** Generated from schemas/receipt.schema.json by `npm run generate`. Do not edit. */
import type { Validator } from '../validator.ts';
import type { Receipt, ScopeReceipt } from './receipt.ts';

export const validateReceipt: Validator<Receipt> = validate27;
const schema32 = {"description":"What one accepted comment did.","type":"object","additionalProperties":false,"required":["schema","seq","comment","author","at","persona","acts"],"properties":{"schema":{"description":"Version of this format.","const":1},"seq":{"description":"From 1 without gaps, per issue: a gap shows that one was deleted.","type":"integer","minimum":1},"comment":{"description":"Numeric id of the comment it answers.","type":"integer","minimum":1},"author":{"description":"Who wrote that comment.","type":"object","additionalProperties":false,"required":["id","login"],"properties":{"id":{"description":"Numeric id, which survives a renaming.","type":"integer","minimum":1},"login":{"description":"Login at that time.","type":"string"}}},"at":{"description":"When that comment was created.","type":"string","format":"date-time"},"persona":{"description":"In whose name it was said; null for a signature.","type":["string","null"]},"acts":{"description":"What it did, in order of its lines.","type":"array","items":{"$ref":"#/$defs/Act"}}}};
const schema33 = {"description":"What one accepted command line does. Ids such as `c1` and `n1` are given by the bot, per sub-issue.","anyOf":[{"description":"An owner can deliver their part.","type":"object","additionalProperties":false,"required":["act"],"properties":{"act":{"const":"commit"}}},{"description":"Somebody cannot.","type":"object","additionalProperties":false,"required":["act","id","why"],"properties":{"act":{"const":"concern"},"id":{"type":"string"},"why":{"type":"string"}}},{"description":"Concerns are resolved.","type":"object","additionalProperties":false,"required":["act","ids"],"properties":{"act":{"const":"resolve"},"ids":{"type":"array","items":{"type":"string"}}}},{"description":"Criteria are met.","type":"object","additionalProperties":false,"required":["act","ids","evidence"],"properties":{"act":{"const":"met"},"ids":{"type":"array","items":{"type":"string"}},"evidence":{"type":"string"}}},{"description":"Criteria are not met.","type":"object","additionalProperties":false,"required":["act","ids","why"],"properties":{"act":{"const":"unmet"},"ids":{"type":"array","items":{"type":"string"}},"why":{"type":"string"}}},{"description":"Criteria do not apply.","type":"object","additionalProperties":false,"required":["act","ids","why"],"properties":{"act":{"const":"na"},"ids":{"type":"array","items":{"type":"string"}},"why":{"type":"string"}}},{"description":"Somebody else agrees that they do not apply.","type":"object","additionalProperties":false,"required":["act","ids"],"properties":{"act":{"const":"confirm"},"ids":{"type":"array","items":{"type":"string"}}}},{"description":"A risk, or null: it is gone.","type":"object","additionalProperties":false,"required":["act","text"],"properties":{"act":{"const":"risk"},"text":{"type":["string","null"]}}},{"description":"Something is needed from others.","type":"object","additionalProperties":false,"required":["act","id","on","what"],"properties":{"act":{"const":"needs"},"id":{"type":"string"},"on":{"type":"string"},"what":{"type":"string"}}},{"description":"It has come.","type":"object","additionalProperties":false,"required":["act","id"],"properties":{"act":{"const":"got"},"id":{"type":"string"}}},{"description":"The release is held.","type":"object","additionalProperties":false,"required":["act","persona","why"],"properties":{"act":{"const":"hold"},"persona":{"type":"string"},"why":{"type":"string"}}},{"description":"Somebody proposes that a signal decides a criterion.","type":"object","additionalProperties":false,"required":["act","id","signal"],"properties":{"act":{"const":"automate"},"id":{"type":"string"},"signal":{"type":"string"}}},{"description":"One of the two who make an initiative dark: its code may be in a release, and it does not launch with it.","type":"object","additionalProperties":false,"required":["act","persona","why"],"properties":{"act":{"const":"dark"},"persona":{"type":"string"},"why":{"type":"string"}}},{"description":"The initiative is no longer dark.","type":"object","additionalProperties":false,"required":["act"],"properties":{"act":{"const":"undark"}}},{"description":"It is to be released as this tag once everybody is ready; null: no longer.","type":"object","additionalProperties":false,"required":["act","tag"],"properties":{"act":{"const":"release"},"tag":{"type":["string","null"]}}},{"description":"One of the two who let one commit out although it is not ready; without a commit: no longer.","type":"object","additionalProperties":false,"required":["act","sha","why"],"properties":{"act":{"const":"override"},"sha":{"type":["string","null"]},"why":{"type":"string"}}},{"description":"The hold is released.","type":"object","additionalProperties":false,"required":["act","holds"],"properties":{"act":{"const":"release-hold"},"holds":{"description":"Numeric ids of the comments whose holds it lifts.","type":"array","items":{"type":"integer","minimum":1}}}},{"description":"The record is signed.","type":"object","additionalProperties":false,"required":["act","gate","digest"],"properties":{"act":{"const":"sign"},"gate":{"const":"selection"},"digest":{"type":"string","pattern":"^[0-9a-f]{8}$"}}},{"description":"A changed record is confirmed.","type":"object","additionalProperties":false,"required":["act","digest"],"properties":{"act":{"const":"reconfirm"},"digest":{"type":"string","pattern":"^[0-9a-f]{8}$"}}}]};
const pattern4 = new RegExp("^[0-9a-f]{8}$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.persona === undefined) && (missing0 = "persona"))) || ((data.acts === undefined) && (missing0 = "acts"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "seq")) || (key0 === "comment")) || (key0 === "author")) || (key0 === "at")) || (key0 === "persona")) || (key0 === "acts"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if(1 !== data.schema){
validate27.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate27.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comment !== undefined){
let data2 = data.comment;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data3 = data.author;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.id === undefined) && (missing1 = "id")) || ((data3.login === undefined) && (missing1 = "login"))){
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((key1 === "id") || (key1 === "login"))){
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.id !== undefined){
let data4 = data3.id;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate27.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/properties/author/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate27.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/properties/author/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.login !== undefined){
const _errs12 = errors;
if(typeof data3.login !== "string"){
validate27.errors = [{instancePath:instancePath+"/author/login",schemaPath:"#/properties/author/properties/login/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(!(typeof data.at === "string")){
validate27.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data7 = data.persona;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate27.errors = [{instancePath:instancePath+"/persona",schemaPath:"#/properties/persona/type",keyword:"type",params:{type: schema32.properties.persona.type}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acts !== undefined){
let data8 = data.acts;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.act === undefined) && (missing2 = "act")){
const err0 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/0/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs25 = errors;
for(const key2 in data9){
if(!(key2 === "act")){
const err1 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
if(_errs25 === errors){
if(data9.act !== undefined){
if("commit" !== data9.act){
const err2 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/0/properties/act/const",keyword:"const",params:{allowedValue: "commit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs27 = errors;
if(errors === _errs27){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.act === undefined) && (missing3 = "act")) || ((data9.id === undefined) && (missing3 = "id"))) || ((data9.why === undefined) && (missing3 = "why"))){
const err4 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/1/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs29 = errors;
for(const key3 in data9){
if(!(((key3 === "act") || (key3 === "id")) || (key3 === "why"))){
const err5 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data9.act !== undefined){
const _errs30 = errors;
if("concern" !== data9.act){
const err6 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/1/properties/act/const",keyword:"const",params:{allowedValue: "concern"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.id !== undefined){
const _errs31 = errors;
if(typeof data9.id !== "string"){
const err7 = {instancePath:instancePath+"/acts/" + i0+"/id",schemaPath:"#/$defs/Act/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.why !== undefined){
const _errs33 = errors;
if(typeof data9.why !== "string"){
const err8 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/1/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs33 === errors;
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
const err9 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs35 = errors;
if(errors === _errs35){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if(((data9.act === undefined) && (missing4 = "act")) || ((data9.ids === undefined) && (missing4 = "ids"))){
const err10 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/2/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs37 = errors;
for(const key4 in data9){
if(!((key4 === "act") || (key4 === "ids"))){
const err11 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data9.act !== undefined){
const _errs38 = errors;
if("resolve" !== data9.act){
const err12 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/2/properties/act/const",keyword:"const",params:{allowedValue: "resolve"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.ids !== undefined){
let data15 = data9.ids;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
var valid8 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs41 = errors;
if(typeof data15[i1] !== "string"){
const err13 = {instancePath:instancePath+"/acts/" + i0+"/ids/" + i1,schemaPath:"#/$defs/Act/anyOf/2/properties/ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs41 === errors;
if(!valid8){
break;
}
}
}
else {
const err14 = {instancePath:instancePath+"/acts/" + i0+"/ids",schemaPath:"#/$defs/Act/anyOf/2/properties/ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs43 = errors;
if(errors === _errs43){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if((((data9.act === undefined) && (missing5 = "act")) || ((data9.ids === undefined) && (missing5 = "ids"))) || ((data9.evidence === undefined) && (missing5 = "evidence"))){
const err16 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/3/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs45 = errors;
for(const key5 in data9){
if(!(((key5 === "act") || (key5 === "ids")) || (key5 === "evidence"))){
const err17 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs45 === errors){
if(data9.act !== undefined){
const _errs46 = errors;
if("met" !== data9.act){
const err18 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/3/properties/act/const",keyword:"const",params:{allowedValue: "met"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.ids !== undefined){
let data18 = data9.ids;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
var valid10 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs49 = errors;
if(typeof data18[i2] !== "string"){
const err19 = {instancePath:instancePath+"/acts/" + i0+"/ids/" + i2,schemaPath:"#/$defs/Act/anyOf/3/properties/ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid10 = _errs49 === errors;
if(!valid10){
break;
}
}
}
else {
const err20 = {instancePath:instancePath+"/acts/" + i0+"/ids",schemaPath:"#/$defs/Act/anyOf/3/properties/ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.evidence !== undefined){
const _errs51 = errors;
if(typeof data9.evidence !== "string"){
const err21 = {instancePath:instancePath+"/acts/" + i0+"/evidence",schemaPath:"#/$defs/Act/anyOf/3/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs43 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs53 = errors;
if(errors === _errs53){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing6;
if((((data9.act === undefined) && (missing6 = "act")) || ((data9.ids === undefined) && (missing6 = "ids"))) || ((data9.why === undefined) && (missing6 = "why"))){
const err23 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/4/required",keyword:"required",params:{missingProperty: missing6}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
const _errs55 = errors;
for(const key6 in data9){
if(!(((key6 === "act") || (key6 === "ids")) || (key6 === "why"))){
const err24 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
}
if(_errs55 === errors){
if(data9.act !== undefined){
const _errs56 = errors;
if("unmet" !== data9.act){
const err25 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/4/properties/act/const",keyword:"const",params:{allowedValue: "unmet"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data9.ids !== undefined){
let data22 = data9.ids;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data22)){
var valid12 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs59 = errors;
if(typeof data22[i3] !== "string"){
const err26 = {instancePath:instancePath+"/acts/" + i0+"/ids/" + i3,schemaPath:"#/$defs/Act/anyOf/4/properties/ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid12 = _errs59 === errors;
if(!valid12){
break;
}
}
}
else {
const err27 = {instancePath:instancePath+"/acts/" + i0+"/ids",schemaPath:"#/$defs/Act/anyOf/4/properties/ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data9.why !== undefined){
const _errs61 = errors;
if(typeof data9.why !== "string"){
const err28 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/4/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs53 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs63 = errors;
if(errors === _errs63){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing7;
if((((data9.act === undefined) && (missing7 = "act")) || ((data9.ids === undefined) && (missing7 = "ids"))) || ((data9.why === undefined) && (missing7 = "why"))){
const err30 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/5/required",keyword:"required",params:{missingProperty: missing7}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs65 = errors;
for(const key7 in data9){
if(!(((key7 === "act") || (key7 === "ids")) || (key7 === "why"))){
const err31 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs65 === errors){
if(data9.act !== undefined){
const _errs66 = errors;
if("na" !== data9.act){
const err32 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/5/properties/act/const",keyword:"const",params:{allowedValue: "na"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid13 = _errs66 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data9.ids !== undefined){
let data26 = data9.ids;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data26)){
var valid14 = true;
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
const _errs69 = errors;
if(typeof data26[i4] !== "string"){
const err33 = {instancePath:instancePath+"/acts/" + i0+"/ids/" + i4,schemaPath:"#/$defs/Act/anyOf/5/properties/ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid14 = _errs69 === errors;
if(!valid14){
break;
}
}
}
else {
const err34 = {instancePath:instancePath+"/acts/" + i0+"/ids",schemaPath:"#/$defs/Act/anyOf/5/properties/ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid13 = _errs67 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data9.why !== undefined){
const _errs71 = errors;
if(typeof data9.why !== "string"){
const err35 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/5/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid13 = _errs71 === errors;
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
const err36 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid0 = _errs63 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs73 = errors;
if(errors === _errs73){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing8;
if(((data9.act === undefined) && (missing8 = "act")) || ((data9.ids === undefined) && (missing8 = "ids"))){
const err37 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/6/required",keyword:"required",params:{missingProperty: missing8}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
const _errs75 = errors;
for(const key8 in data9){
if(!((key8 === "act") || (key8 === "ids"))){
const err38 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
}
if(_errs75 === errors){
if(data9.act !== undefined){
const _errs76 = errors;
if("confirm" !== data9.act){
const err39 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/6/properties/act/const",keyword:"const",params:{allowedValue: "confirm"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid15 = _errs76 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data9.ids !== undefined){
let data30 = data9.ids;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data30)){
var valid16 = true;
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
const _errs79 = errors;
if(typeof data30[i5] !== "string"){
const err40 = {instancePath:instancePath+"/acts/" + i0+"/ids/" + i5,schemaPath:"#/$defs/Act/anyOf/6/properties/ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid16 = _errs79 === errors;
if(!valid16){
break;
}
}
}
else {
const err41 = {instancePath:instancePath+"/acts/" + i0+"/ids",schemaPath:"#/$defs/Act/anyOf/6/properties/ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid0 = _errs73 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs81 = errors;
if(errors === _errs81){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing9;
if(((data9.act === undefined) && (missing9 = "act")) || ((data9.text === undefined) && (missing9 = "text"))){
const err43 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/7/required",keyword:"required",params:{missingProperty: missing9}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
const _errs83 = errors;
for(const key9 in data9){
if(!((key9 === "act") || (key9 === "text"))){
const err44 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
}
if(_errs83 === errors){
if(data9.act !== undefined){
const _errs84 = errors;
if("risk" !== data9.act){
const err45 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/7/properties/act/const",keyword:"const",params:{allowedValue: "risk"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid17 = _errs84 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data9.text !== undefined){
let data33 = data9.text;
const _errs85 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
const err46 = {instancePath:instancePath+"/acts/" + i0+"/text",schemaPath:"#/$defs/Act/anyOf/7/properties/text/type",keyword:"type",params:{type: schema33.anyOf[7].properties.text.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid17 = _errs85 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid0 = _errs81 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs87 = errors;
if(errors === _errs87){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing10;
if(((((data9.act === undefined) && (missing10 = "act")) || ((data9.id === undefined) && (missing10 = "id"))) || ((data9.on === undefined) && (missing10 = "on"))) || ((data9.what === undefined) && (missing10 = "what"))){
const err48 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/8/required",keyword:"required",params:{missingProperty: missing10}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
const _errs89 = errors;
for(const key10 in data9){
if(!((((key10 === "act") || (key10 === "id")) || (key10 === "on")) || (key10 === "what"))){
const err49 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
}
if(_errs89 === errors){
if(data9.act !== undefined){
const _errs90 = errors;
if("needs" !== data9.act){
const err50 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/8/properties/act/const",keyword:"const",params:{allowedValue: "needs"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data9.id !== undefined){
const _errs91 = errors;
if(typeof data9.id !== "string"){
const err51 = {instancePath:instancePath+"/acts/" + i0+"/id",schemaPath:"#/$defs/Act/anyOf/8/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data9.on !== undefined){
const _errs93 = errors;
if(typeof data9.on !== "string"){
const err52 = {instancePath:instancePath+"/acts/" + i0+"/on",schemaPath:"#/$defs/Act/anyOf/8/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid18 = _errs93 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data9.what !== undefined){
const _errs95 = errors;
if(typeof data9.what !== "string"){
const err53 = {instancePath:instancePath+"/acts/" + i0+"/what",schemaPath:"#/$defs/Act/anyOf/8/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid18 = _errs95 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid0 = _errs87 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs97 = errors;
if(errors === _errs97){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing11;
if(((data9.act === undefined) && (missing11 = "act")) || ((data9.id === undefined) && (missing11 = "id"))){
const err55 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/9/required",keyword:"required",params:{missingProperty: missing11}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
const _errs99 = errors;
for(const key11 in data9){
if(!((key11 === "act") || (key11 === "id"))){
const err56 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break;
}
}
if(_errs99 === errors){
if(data9.act !== undefined){
const _errs100 = errors;
if("got" !== data9.act){
const err57 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/9/properties/act/const",keyword:"const",params:{allowedValue: "got"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid19 = _errs100 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data9.id !== undefined){
const _errs101 = errors;
if(typeof data9.id !== "string"){
const err58 = {instancePath:instancePath+"/acts/" + i0+"/id",schemaPath:"#/$defs/Act/anyOf/9/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid19 = _errs101 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid0 = _errs97 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs103 = errors;
if(errors === _errs103){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing12;
if((((data9.act === undefined) && (missing12 = "act")) || ((data9.persona === undefined) && (missing12 = "persona"))) || ((data9.why === undefined) && (missing12 = "why"))){
const err60 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/10/required",keyword:"required",params:{missingProperty: missing12}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
const _errs105 = errors;
for(const key12 in data9){
if(!(((key12 === "act") || (key12 === "persona")) || (key12 === "why"))){
const err61 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
}
if(_errs105 === errors){
if(data9.act !== undefined){
const _errs106 = errors;
if("hold" !== data9.act){
const err62 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/10/properties/act/const",keyword:"const",params:{allowedValue: "hold"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid20 = _errs106 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data9.persona !== undefined){
const _errs107 = errors;
if(typeof data9.persona !== "string"){
const err63 = {instancePath:instancePath+"/acts/" + i0+"/persona",schemaPath:"#/$defs/Act/anyOf/10/properties/persona/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data9.why !== undefined){
const _errs109 = errors;
if(typeof data9.why !== "string"){
const err64 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/10/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid20 = _errs109 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid0 = _errs103 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs111 = errors;
if(errors === _errs111){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing13;
if((((data9.act === undefined) && (missing13 = "act")) || ((data9.id === undefined) && (missing13 = "id"))) || ((data9.signal === undefined) && (missing13 = "signal"))){
const err66 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/11/required",keyword:"required",params:{missingProperty: missing13}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
const _errs113 = errors;
for(const key13 in data9){
if(!(((key13 === "act") || (key13 === "id")) || (key13 === "signal"))){
const err67 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
break;
}
}
if(_errs113 === errors){
if(data9.act !== undefined){
const _errs114 = errors;
if("automate" !== data9.act){
const err68 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/11/properties/act/const",keyword:"const",params:{allowedValue: "automate"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid21 = _errs114 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data9.id !== undefined){
const _errs115 = errors;
if(typeof data9.id !== "string"){
const err69 = {instancePath:instancePath+"/acts/" + i0+"/id",schemaPath:"#/$defs/Act/anyOf/11/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid21 = _errs115 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data9.signal !== undefined){
const _errs117 = errors;
if(typeof data9.signal !== "string"){
const err70 = {instancePath:instancePath+"/acts/" + i0+"/signal",schemaPath:"#/$defs/Act/anyOf/11/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid21 = _errs117 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid0 = _errs111 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs119 = errors;
if(errors === _errs119){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing14;
if((((data9.act === undefined) && (missing14 = "act")) || ((data9.persona === undefined) && (missing14 = "persona"))) || ((data9.why === undefined) && (missing14 = "why"))){
const err72 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/12/required",keyword:"required",params:{missingProperty: missing14}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
const _errs121 = errors;
for(const key14 in data9){
if(!(((key14 === "act") || (key14 === "persona")) || (key14 === "why"))){
const err73 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
}
if(_errs121 === errors){
if(data9.act !== undefined){
const _errs122 = errors;
if("dark" !== data9.act){
const err74 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/12/properties/act/const",keyword:"const",params:{allowedValue: "dark"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid22 = _errs122 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data9.persona !== undefined){
const _errs123 = errors;
if(typeof data9.persona !== "string"){
const err75 = {instancePath:instancePath+"/acts/" + i0+"/persona",schemaPath:"#/$defs/Act/anyOf/12/properties/persona/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid22 = _errs123 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data9.why !== undefined){
const _errs125 = errors;
if(typeof data9.why !== "string"){
const err76 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/12/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid22 = _errs125 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid0 = _errs119 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs127 = errors;
if(errors === _errs127){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing15;
if((data9.act === undefined) && (missing15 = "act")){
const err78 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/13/required",keyword:"required",params:{missingProperty: missing15}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
const _errs129 = errors;
for(const key15 in data9){
if(!(key15 === "act")){
const err79 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
}
if(_errs129 === errors){
if(data9.act !== undefined){
if("undark" !== data9.act){
const err80 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/13/properties/act/const",keyword:"const",params:{allowedValue: "undark"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var _valid0 = _errs127 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs131 = errors;
if(errors === _errs131){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing16;
if(((data9.act === undefined) && (missing16 = "act")) || ((data9.tag === undefined) && (missing16 = "tag"))){
const err82 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/14/required",keyword:"required",params:{missingProperty: missing16}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
const _errs133 = errors;
for(const key16 in data9){
if(!((key16 === "act") || (key16 === "tag"))){
const err83 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
}
if(_errs133 === errors){
if(data9.act !== undefined){
const _errs134 = errors;
if("release" !== data9.act){
const err84 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/14/properties/act/const",keyword:"const",params:{allowedValue: "release"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid24 = _errs134 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data9.tag !== undefined){
let data51 = data9.tag;
const _errs135 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
const err85 = {instancePath:instancePath+"/acts/" + i0+"/tag",schemaPath:"#/$defs/Act/anyOf/14/properties/tag/type",keyword:"type",params:{type: schema33.anyOf[14].properties.tag.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid24 = _errs135 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid0 = _errs131 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs137 = errors;
if(errors === _errs137){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing17;
if((((data9.act === undefined) && (missing17 = "act")) || ((data9.sha === undefined) && (missing17 = "sha"))) || ((data9.why === undefined) && (missing17 = "why"))){
const err87 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/15/required",keyword:"required",params:{missingProperty: missing17}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
const _errs139 = errors;
for(const key17 in data9){
if(!(((key17 === "act") || (key17 === "sha")) || (key17 === "why"))){
const err88 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break;
}
}
if(_errs139 === errors){
if(data9.act !== undefined){
const _errs140 = errors;
if("override" !== data9.act){
const err89 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/15/properties/act/const",keyword:"const",params:{allowedValue: "override"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid25 = _errs140 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data9.sha !== undefined){
let data53 = data9.sha;
const _errs141 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
const err90 = {instancePath:instancePath+"/acts/" + i0+"/sha",schemaPath:"#/$defs/Act/anyOf/15/properties/sha/type",keyword:"type",params:{type: schema33.anyOf[15].properties.sha.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data9.why !== undefined){
const _errs143 = errors;
if(typeof data9.why !== "string"){
const err91 = {instancePath:instancePath+"/acts/" + i0+"/why",schemaPath:"#/$defs/Act/anyOf/15/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid25 = _errs143 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/15/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid0 = _errs137 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs145 = errors;
if(errors === _errs145){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing18;
if(((data9.act === undefined) && (missing18 = "act")) || ((data9.holds === undefined) && (missing18 = "holds"))){
const err93 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/16/required",keyword:"required",params:{missingProperty: missing18}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
const _errs147 = errors;
for(const key18 in data9){
if(!((key18 === "act") || (key18 === "holds"))){
const err94 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
break;
}
}
if(_errs147 === errors){
if(data9.act !== undefined){
const _errs148 = errors;
if("release-hold" !== data9.act){
const err95 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/16/properties/act/const",keyword:"const",params:{allowedValue: "release-hold"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid26 = _errs148 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data9.holds !== undefined){
let data56 = data9.holds;
const _errs149 = errors;
if(errors === _errs149){
if(Array.isArray(data56)){
var valid27 = true;
const len6 = data56.length;
for(let i6=0; i6<len6; i6++){
let data57 = data56[i6];
const _errs151 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err96 = {instancePath:instancePath+"/acts/" + i0+"/holds/" + i6,schemaPath:"#/$defs/Act/anyOf/16/properties/holds/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(errors === _errs151){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err97 = {instancePath:instancePath+"/acts/" + i0+"/holds/" + i6,schemaPath:"#/$defs/Act/anyOf/16/properties/holds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
var valid27 = _errs151 === errors;
if(!valid27){
break;
}
}
}
else {
const err98 = {instancePath:instancePath+"/acts/" + i0+"/holds",schemaPath:"#/$defs/Act/anyOf/16/properties/holds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid26 = _errs149 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid0 = _errs145 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs153 = errors;
if(errors === _errs153){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing19;
if((((data9.act === undefined) && (missing19 = "act")) || ((data9.gate === undefined) && (missing19 = "gate"))) || ((data9.digest === undefined) && (missing19 = "digest"))){
const err100 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/17/required",keyword:"required",params:{missingProperty: missing19}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
const _errs155 = errors;
for(const key19 in data9){
if(!(((key19 === "act") || (key19 === "gate")) || (key19 === "digest"))){
const err101 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
}
if(_errs155 === errors){
if(data9.act !== undefined){
const _errs156 = errors;
if("sign" !== data9.act){
const err102 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/17/properties/act/const",keyword:"const",params:{allowedValue: "sign"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid28 = _errs156 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data9.gate !== undefined){
const _errs157 = errors;
if("selection" !== data9.gate){
const err103 = {instancePath:instancePath+"/acts/" + i0+"/gate",schemaPath:"#/$defs/Act/anyOf/17/properties/gate/const",keyword:"const",params:{allowedValue: "selection"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid28 = _errs157 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data9.digest !== undefined){
let data60 = data9.digest;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err104 = {instancePath:instancePath+"/acts/" + i0+"/digest",schemaPath:"#/$defs/Act/anyOf/17/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/acts/" + i0+"/digest",schemaPath:"#/$defs/Act/anyOf/17/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid28 = _errs158 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/17/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid0 = _errs153 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs160 = errors;
if(errors === _errs160){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing20;
if(((data9.act === undefined) && (missing20 = "act")) || ((data9.digest === undefined) && (missing20 = "digest"))){
const err107 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/18/required",keyword:"required",params:{missingProperty: missing20}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
const _errs162 = errors;
for(const key20 in data9){
if(!((key20 === "act") || (key20 === "digest"))){
const err108 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
}
if(_errs162 === errors){
if(data9.act !== undefined){
const _errs163 = errors;
if("reconfirm" !== data9.act){
const err109 = {instancePath:instancePath+"/acts/" + i0+"/act",schemaPath:"#/$defs/Act/anyOf/18/properties/act/const",keyword:"const",params:{allowedValue: "reconfirm"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid29 = _errs163 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data9.digest !== undefined){
let data62 = data9.digest;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err110 = {instancePath:instancePath+"/acts/" + i0+"/digest",schemaPath:"#/$defs/Act/anyOf/18/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/acts/" + i0+"/digest",schemaPath:"#/$defs/Act/anyOf/18/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var valid29 = _errs164 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf/18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var _valid0 = _errs160 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid4){
const err113 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/$defs/Act/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/acts",schemaPath:"#/properties/acts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateScopeReceipt: Validator<ScopeReceipt> = validate28;
const schema34 = {"description":"What was signed.","type":"object","additionalProperties":false,"required":["schema","seq","digest","sha256","scope","repositoryId","subIssues","owners","configCommit","signature"],"properties":{"schema":{"description":"Version of this format.","const":1},"seq":{"description":"From 1 without gaps on the initiative, counted apart from the other receipts.","type":"integer","minimum":1},"digest":{"description":"First 8 hex digits of `sha256`: what people sign.","type":"string","pattern":"^[0-9a-f]{8}$"},"sha256":{"description":"SHA-256 over the canonical scope.","type":"string","pattern":"^[0-9a-f]{64}$"},"scope":{"description":"The canonical record itself.","$ref":"#/$defs/Scope"},"repositoryId":{"description":"Node id of the repository.","type":"string"},"subIssues":{"description":"The personas' sub-issues, pinned.","type":"array","items":{"description":"One sub-issue.","type":"object","additionalProperties":false,"required":["persona","nodeId","number"],"properties":{"persona":{"description":"Id of the persona.","type":"string"},"nodeId":{"description":"GitHub's node id.","type":"string"},"number":{"description":"Its number.","type":"integer","minimum":1}}}},"owners":{"description":"The accounts that had spoken for a persona by then; a login that later means another id is an identity change.","type":"array","items":{"description":"One account.","type":"object","additionalProperties":false,"required":["persona","login","id"],"properties":{"persona":{"description":"Id of the persona.","type":"string"},"login":{"description":"Login at that time.","type":"string"},"id":{"description":"Numeric id.","type":"integer","minimum":1}}}},"configCommit":{"description":"SHA of the commit at which the configuration was read.","type":"string"},"signature":{"description":"Numeric id of the comment that signed.","type":"integer","minimum":1}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const schema35 = {"description":"What a signature binds: the canonical record, standing criteria included.","type":"object","additionalProperties":false,"required":["answers","metrics","criteria","targetDate","targetRelease"],"properties":{"answers":{"description":"The five answers as written, in canonical form.","type":"object","additionalProperties":false,"required":["problem","evidence","approach","success","criteria"],"properties":{"problem":{"type":"string"},"evidence":{"type":"string"},"approach":{"type":"string"},"success":{"type":"string"},"criteria":{"type":"string"}}},"metrics":{"description":"The promises with their numbers.","type":"array","items":{"$ref":"#/$defs/Metric"}},"criteria":{"description":"Every criterion in display order, with the rule of its signal spelled out.","type":"array","items":{"$ref":"#/$defs/ScopeCriterion"}},"targetDate":{"description":"ISO date it aims at.","type":["string","null"],"format":"date"},"targetRelease":{"description":"Release it aims at.","type":["string","null"]}}};
const schema36 = {"description":"One promise with the numbers that decide it later, all in `unit`.","type":"object","additionalProperties":false,"required":["name","unit","source","direction","success","kill","reviewDate"],"properties":{"name":{"description":"What is measured.","type":"string"},"unit":{"description":"Unit of all its numbers.","type":"string"},"source":{"description":"Where the number comes from.","type":"string"},"direction":{"description":"`up`: more is better.","enum":["up","down"]},"success":{"description":"Success threshold.","type":"number"},"kill":{"description":"Kill threshold.","type":"number"},"reviewDate":{"description":"ISO date of the validation gate.","type":"string","format":"date"}}};
const schema37 = {"description":"A criterion as it was signed.","type":"object","additionalProperties":false,"required":["id","persona","text","kind","signal","rule"],"properties":{"id":{"description":"Its id.","type":"string"},"persona":{"description":"Id of the persona.","type":"string"},"text":{"description":"What must be true.","type":"string"},"kind":{"description":"Who decides: an owner in person, or a signal.","enum":["declared","signal"]},"signal":{"description":"Name of the signal that decides.","type":["string","null"]},"rule":{"description":"The signal's rule as canonical JSON at signature time; null for declared criteria.","type":["string","null"]}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.answers === undefined) && (missing0 = "answers")) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.criteria === undefined) && (missing0 = "criteria"))) || ((data.targetDate === undefined) && (missing0 = "targetDate"))) || ((data.targetRelease === undefined) && (missing0 = "targetRelease"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "answers") || (key0 === "metrics")) || (key0 === "criteria")) || (key0 === "targetDate")) || (key0 === "targetRelease"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.answers !== undefined){
let data0 = data.answers;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.problem === undefined) && (missing1 = "problem")) || ((data0.evidence === undefined) && (missing1 = "evidence"))) || ((data0.approach === undefined) && (missing1 = "approach"))) || ((data0.success === undefined) && (missing1 = "success"))) || ((data0.criteria === undefined) && (missing1 = "criteria"))){
validate24.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(((((key1 === "problem") || (key1 === "evidence")) || (key1 === "approach")) || (key1 === "success")) || (key1 === "criteria"))){
validate24.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.problem !== undefined){
const _errs5 = errors;
if(typeof data0.problem !== "string"){
validate24.errors = [{instancePath:instancePath+"/answers/problem",schemaPath:"#/properties/answers/properties/problem/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.evidence !== undefined){
const _errs7 = errors;
if(typeof data0.evidence !== "string"){
validate24.errors = [{instancePath:instancePath+"/answers/evidence",schemaPath:"#/properties/answers/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.approach !== undefined){
const _errs9 = errors;
if(typeof data0.approach !== "string"){
validate24.errors = [{instancePath:instancePath+"/answers/approach",schemaPath:"#/properties/answers/properties/approach/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.success !== undefined){
const _errs11 = errors;
if(typeof data0.success !== "string"){
validate24.errors = [{instancePath:instancePath+"/answers/success",schemaPath:"#/properties/answers/properties/success/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.criteria !== undefined){
const _errs13 = errors;
if(typeof data0.criteria !== "string"){
validate24.errors = [{instancePath:instancePath+"/answers/criteria",schemaPath:"#/properties/answers/properties/criteria/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data6 = data.metrics;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((((((data7.name === undefined) && (missing2 = "name")) || ((data7.unit === undefined) && (missing2 = "unit"))) || ((data7.source === undefined) && (missing2 = "source"))) || ((data7.direction === undefined) && (missing2 = "direction"))) || ((data7.success === undefined) && (missing2 = "success"))) || ((data7.kill === undefined) && (missing2 = "kill"))) || ((data7.reviewDate === undefined) && (missing2 = "reviewDate"))){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/Metric/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data7){
if(!(((((((key2 === "name") || (key2 === "unit")) || (key2 === "source")) || (key2 === "direction")) || (key2 === "success")) || (key2 === "kill")) || (key2 === "reviewDate"))){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/Metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.name !== undefined){
const _errs21 = errors;
if(typeof data7.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/$defs/Metric/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.unit !== undefined){
const _errs23 = errors;
if(typeof data7.unit !== "string"){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/unit",schemaPath:"#/$defs/Metric/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.source !== undefined){
const _errs25 = errors;
if(typeof data7.source !== "string"){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/source",schemaPath:"#/$defs/Metric/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.direction !== undefined){
let data11 = data7.direction;
const _errs27 = errors;
if(!((data11 === "up") || (data11 === "down"))){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/direction",schemaPath:"#/$defs/Metric/properties/direction/enum",keyword:"enum",params:{allowedValues: schema36.properties.direction.enum}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.success !== undefined){
let data12 = data7.success;
const _errs28 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/success",schemaPath:"#/$defs/Metric/properties/success/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.kill !== undefined){
let data13 = data7.kill;
const _errs30 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/kill",schemaPath:"#/$defs/Metric/properties/kill/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.reviewDate !== undefined){
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(!(typeof data7.reviewDate === "string")){
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0+"/reviewDate",schemaPath:"#/$defs/Metric/properties/reviewDate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
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
validate24.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/Metric/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criteria !== undefined){
let data15 = data.criteria;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid5 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((((((data16.id === undefined) && (missing3 = "id")) || ((data16.persona === undefined) && (missing3 = "persona"))) || ((data16.text === undefined) && (missing3 = "text"))) || ((data16.kind === undefined) && (missing3 = "kind"))) || ((data16.signal === undefined) && (missing3 = "signal"))) || ((data16.rule === undefined) && (missing3 = "rule"))){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1,schemaPath:"#/$defs/ScopeCriterion/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs39 = errors;
for(const key3 in data16){
if(!((((((key3 === "id") || (key3 === "persona")) || (key3 === "text")) || (key3 === "kind")) || (key3 === "signal")) || (key3 === "rule"))){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1,schemaPath:"#/$defs/ScopeCriterion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data16.id !== undefined){
const _errs40 = errors;
if(typeof data16.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/id",schemaPath:"#/$defs/ScopeCriterion/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.persona !== undefined){
const _errs42 = errors;
if(typeof data16.persona !== "string"){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/persona",schemaPath:"#/$defs/ScopeCriterion/properties/persona/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.text !== undefined){
const _errs44 = errors;
if(typeof data16.text !== "string"){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/text",schemaPath:"#/$defs/ScopeCriterion/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.kind !== undefined){
let data20 = data16.kind;
const _errs46 = errors;
if(!((data20 === "declared") || (data20 === "signal"))){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/kind",schemaPath:"#/$defs/ScopeCriterion/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.kind.enum}}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.signal !== undefined){
let data21 = data16.signal;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/signal",schemaPath:"#/$defs/ScopeCriterion/properties/signal/type",keyword:"type",params:{type: schema37.properties.signal.type}}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.rule !== undefined){
let data22 = data16.rule;
const _errs49 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1+"/rule",schemaPath:"#/$defs/ScopeCriterion/properties/rule/type",keyword:"type",params:{type: schema37.properties.rule.type}}];
return false;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
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
validate24.errors = [{instancePath:instancePath+"/criteria/" + i1,schemaPath:"#/$defs/ScopeCriterion/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetDate !== undefined){
let data23 = data.targetDate;
const _errs51 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate24.errors = [{instancePath:instancePath+"/targetDate",schemaPath:"#/properties/targetDate/type",keyword:"type",params:{type: schema35.properties.targetDate.type}}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetRelease !== undefined){
let data24 = data.targetRelease;
const _errs53 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate24.errors = [{instancePath:instancePath+"/targetRelease",schemaPath:"#/properties/targetRelease/type",keyword:"type",params:{type: schema35.properties.targetRelease.type}}];
return false;
}
var valid0 = _errs53 === errors;
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.repositoryId === undefined) && (missing0 = "repositoryId"))) || ((data.subIssues === undefined) && (missing0 = "subIssues"))) || ((data.owners === undefined) && (missing0 = "owners"))) || ((data.configCommit === undefined) && (missing0 = "configCommit"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if(1 !== data.schema){
validate28.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate28.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data2 = data.digest;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate28.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}$"}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate28.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs9 = errors;
if(!(validate24(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repositoryId !== undefined){
const _errs10 = errors;
if(typeof data.repositoryId !== "string"){
validate28.errors = [{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subIssues !== undefined){
let data6 = data.subIssues;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.persona === undefined) && (missing1 = "persona")) || ((data7.nodeId === undefined) && (missing1 = "nodeId"))) || ((data7.number === undefined) && (missing1 = "number"))){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0,schemaPath:"#/properties/subIssues/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data7){
if(!(((key1 === "persona") || (key1 === "nodeId")) || (key1 === "number"))){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0,schemaPath:"#/properties/subIssues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data7.persona !== undefined){
const _errs17 = errors;
if(typeof data7.persona !== "string"){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0+"/persona",schemaPath:"#/properties/subIssues/items/properties/persona/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.nodeId !== undefined){
const _errs19 = errors;
if(typeof data7.nodeId !== "string"){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0+"/nodeId",schemaPath:"#/properties/subIssues/items/properties/nodeId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.number !== undefined){
let data10 = data7.number;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0+"/number",schemaPath:"#/properties/subIssues/items/properties/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0+"/number",schemaPath:"#/properties/subIssues/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/subIssues/" + i0,schemaPath:"#/properties/subIssues/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/subIssues",schemaPath:"#/properties/subIssues/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data11 = data.owners;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs25 = errors;
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.persona === undefined) && (missing2 = "persona")) || ((data12.login === undefined) && (missing2 = "login"))) || ((data12.id === undefined) && (missing2 = "id"))){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1,schemaPath:"#/properties/owners/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data12){
if(!(((key2 === "persona") || (key2 === "login")) || (key2 === "id"))){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1,schemaPath:"#/properties/owners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs27 === errors){
if(data12.persona !== undefined){
const _errs28 = errors;
if(typeof data12.persona !== "string"){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1+"/persona",schemaPath:"#/properties/owners/items/properties/persona/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.login !== undefined){
const _errs30 = errors;
if(typeof data12.login !== "string"){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1+"/login",schemaPath:"#/properties/owners/items/properties/login/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.id !== undefined){
let data15 = data12.id;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1+"/id",schemaPath:"#/properties/owners/items/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate28.errors = [{instancePath:instancePath+"/owners/" + i1+"/id",schemaPath:"#/properties/owners/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid4 = _errs32 === errors;
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
validate28.errors = [{instancePath:instancePath+"/owners/" + i1,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configCommit !== undefined){
const _errs34 = errors;
if(typeof data.configCommit !== "string"){
validate28.errors = [{instancePath:instancePath+"/configCommit",schemaPath:"#/properties/configCommit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data17 = data.signature;
const _errs36 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate28.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate28.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs36 === errors;
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
