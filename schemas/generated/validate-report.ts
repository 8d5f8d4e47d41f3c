// @ts-nocheck: the code below is written by ajv
/** Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */
import type { Validator } from '../validator.ts';
import type { SentReport } from './report.ts';

export const validateSentReport: Validator<SentReport> = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:tutti:report:1","description":"A report from outside: `client_payload` of a `repository_dispatch` whose event type is `tutti-signal`. It is about a commit or about an initiative, never about both.","type":"object","additionalProperties":false,"required":["signal","id"],"properties":{"signal":{"description":"What is reported: the `report` of a signal in the config.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,47}$"},"id":{"description":"The sender's own id of this report, another one for each: what comes under an id that was there before is taken for the same report, sent again.","type":"string","pattern":"^[a-z0-9-]{1,64}$"},"sha":{"description":"The commit that it is about, in full.","type":"string","pattern":"^[0-9a-f]{40}$"},"initiative":{"description":"Number of the initiative that it is about, whatever is released.","type":"integer","minimum":1,"maximum":2147483647},"conclusion":{"description":"What the sender makes of it. Left out: the number alone decides.","enum":["success","failure"]},"value":{"description":"What was measured, a plain decimal as text. It is held against the threshold of the signal.","type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,15})?$"},"unit":{"description":"Unit of the number. It must be the unit of the signal, where that has one.","type":"string","pattern":"^[A-Za-z0-9%/._µ°-]{1,20}$"},"url":{"description":"Where to look. Shown.","type":"string","maxLength":1000,"pattern":"^https?://[^\\s]+$"},"summary":{"description":"One line in the sender's words. Shown.","type":"string","maxLength":300}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,47}$", "u");
const pattern5 = new RegExp("^[a-z0-9-]{1,64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^-?[0-9]{1,15}(\\.[0-9]{1,15})?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9%/._µ°-]{1,20}$", "u");
const pattern9 = new RegExp("^https?://[^\\s]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:tutti:report:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.signal === undefined) && (missing0 = "signal")) || ((data.id === undefined) && (missing0 = "id"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signal !== undefined){
let data0 = data.signal;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,47}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha !== undefined){
let data2 = data.sha;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate20.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initiative !== undefined){
let data3 = data.initiative;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/initiative",schemaPath:"#/properties/initiative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data4 = data.conclusion;
const _errs10 = errors;
if(!((data4 === "success") || (data4 === "failure"))){
validate20.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema31.properties.conclusion.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data5 = data.value;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
validate20.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,15})?$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data6 = data.unit;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate20.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9%/._µ°-]{1,20}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data7 = data.url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(data7.length > 1000){
validate20.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(!pattern9.test(data7)){
validate20.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data8 = data.summary;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 300){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
