// @ts-nocheck: the code below is written by ajv
/** Generated from schemas/config.schema.json by `npm run generate`. Do not edit. */
import type { Validator } from '../validator.ts';
import type { ConfigFile } from './config.ts';

export const validateConfigFile: Validator<ConfigFile> = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:tutti:config:1","description":"The file `.github/tutti.yml` on the default branch: who speaks for which persona, which signals decide, and which branches are gated.","type":"object","additionalProperties":false,"required":["version","personas"],"properties":{"version":{"description":"Version of this format.","const":1},"preset":{"description":"The edition of the method: which personas there are, and how gates and stages are called. `band` has six domain personas, `nest` five; both have a Conductor.","enum":["band","nest"]},"band":{"description":"Name of the Band (in `nest`: the nest) that owns the product line. Shown only.","$ref":"#/$defs/name"},"personas":{"description":"Who speaks for each persona, by its id. An id of the preset needs only its owners; any other id is an additional domain persona and needs a `name`. A persona of the preset that is left out is shown as held by nobody.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/personaId"},"additionalProperties":{"$ref":"#/$defs/persona"}},"signals":{"description":"Results of machines that may decide a criterion, by name. Each is pinned to who reports it, because a name alone can be forged.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"if":{"type":"object","required":["status"]},"then":{"$ref":"#/$defs/statusSignal"},"else":{"if":{"type":"object","required":["workflow-run"]},"then":{"$ref":"#/$defs/workflowRunSignal"},"else":{"if":{"type":"object","required":["deployment"]},"then":{"$ref":"#/$defs/deploymentSignal"},"else":{"if":{"type":"object","required":["code-scanning"]},"then":{"$ref":"#/$defs/codeScanningSignal"},"else":{"if":{"type":"object","required":["dependabot"]},"then":{"$ref":"#/$defs/dependabotSignal"},"else":{"if":{"type":"object","required":["secret-scanning"]},"then":{"$ref":"#/$defs/secretScanningSignal"},"else":{"if":{"type":"object","required":["report"]},"then":{"$ref":"#/$defs/reportSignal"},"else":{"if":{"type":"object","required":["file"]},"then":{"$ref":"#/$defs/fileSignal"},"else":{"if":{"type":"object","required":["release-asset"]},"then":{"$ref":"#/$defs/releaseAssetSignal"},"else":{"if":{"type":"object","required":["issues"]},"then":{"$ref":"#/$defs/issuesSignal"},"else":{"if":{"type":"object","required":["work-items"]},"then":{"$ref":"#/$defs/workItemsSignal"},"else":{"$ref":"#/$defs/checkSignal"}}}}}}}}}}}}},"release":{"description":"What counts as a release.","$ref":"#/$defs/release"},"override":{"description":"Who may let a release out although it is not ready: two of them, for one commit, for a day.","$ref":"#/$defs/override"},"gates":{"description":"Other names for the three gates. Three is the ceiling: there is no fourth.","$ref":"#/$defs/gates"},"mode":{"description":"`enforce` gates the release. `observe` reports what it would do and writes nothing but the report.","enum":["enforce","observe"]}},"$defs":{"id":{"description":"Lower-case ASCII letters, digits and hyphens, at most 48, beginning with a letter or digit. It is typed in commands.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,47}$"},"personaId":{"description":"Lower-case ASCII letters, digits and hyphens, at most 42 (a label has 50, and `persona:` is part of it), beginning with a letter or digit.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,41}$"},"name":{"description":"One line of plain text, at most 60 characters.","type":"string","minLength":1,"maxLength":60},"owner":{"description":"A person as `@login` or a team as `@org/team`. In YAML it stands in quotes.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"},"persona":{"description":"One kind of judgment and the people who hold it.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"name":{"description":"Shown name; mandatory for a persona that the preset does not have.","$ref":"#/$defs/name"},"owners":{"description":"Who speaks for this persona, now: an owner who is removed here no longer counts at once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/owner"}},"delegates":{"description":"Who may declare criteria for this persona beside its owners. A delegate cannot give the commitment.","type":"array","items":{"$ref":"#/$defs/owner"}},"criteria":{"description":"Standing criteria: every initiative carries them for this persona, beside those of its own record.","type":"array","items":{"$ref":"#/$defs/criterion"}},"commitment":{"description":"`one`: one owner speaks for the persona. `all`: every owner named as a person commits in person.","enum":["one","all"]}}},"criterion":{"description":"A standing criterion: met or not met, never a percentage.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"description":"Id to name it by in commands, unique in this file.","$ref":"#/$defs/id"},"text":{"description":"What must be true, in one line of at most 300 characters.","type":"string","minLength":1,"maxLength":300},"signal":{"description":"Name of the signal that decides. Left out, an owner declares it in person.","$ref":"#/$defs/id"}}},"checkSignal":{"description":"A check run, such as a job of GitHub Actions: `check`, `app` and, for `github-actions`, `workflow`.","type":"object","additionalProperties":false,"required":["check","app"],"properties":{"check":{"description":"Name of the check run, compared exactly. For GitHub Actions: the job's name.","type":"string","minLength":1,"maxLength":255},"app":{"description":"Slug of the GitHub App that reports it. A check of the same name from another app counts for nothing.","$ref":"#/$defs/appSlug"},"workflow":{"description":"Path of the workflow file. Mandatory when `app` is `github-actions`, because any workflow speaks as that app; refused otherwise.","$ref":"#/$defs/workflowPath"},"accept":{"description":"Conclusions that count as met beside `success`.","type":"array","items":{"enum":["neutral","skipped"]}},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"statusSignal":{"description":"A commit status: `status` and `creator`.","type":"object","additionalProperties":false,"required":["status","creator"],"properties":{"status":{"description":"Context of the status, compared without regard to case.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that reports it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"workflowRunSignal":{"description":"A whole run of a workflow of GitHub Actions: every job of it, at the commit that is released.","type":"object","additionalProperties":false,"required":["workflow-run"],"properties":{"workflow-run":{"description":"Path of the workflow file.","$ref":"#/$defs/workflowPath"},"event":{"description":"The event that started the run. Left out: `push` and `merge_group` for a branch, and `pull_request` for a pull request of this repository.","enum":["push","pull_request","merge_group","workflow_dispatch","schedule"]},"branch":{"description":"Only runs on a branch of this name or glob.","$ref":"#/$defs/branchGlob"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"deploymentSignal":{"description":"A successful deployment of exactly this commit to an environment.","type":"object","additionalProperties":false,"required":["deployment","creator"],"properties":{"deployment":{"description":"Name of the environment, compared exactly.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that deploys, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"codeScanningSignal":{"description":"Alerts of code scanning. There must be an analysis of exactly this commit: no alert without an analysis says nothing.","type":"object","additionalProperties":false,"required":["code-scanning"],"properties":{"code-scanning":{"description":"Which analysis, and what it may find.","$ref":"#/$defs/codeScanning"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"codeScanning":{"description":"Which analysis, and what it may find.","type":"object","additionalProperties":false,"required":["tool"],"properties":{"tool":{"description":"Name of the tool, compared exactly.","type":"string","minLength":1,"maxLength":100},"category":{"description":"Category of the analysis, where the tool uploads more than one. Left out: every analysis of the tool counts.","type":"string","minLength":1,"maxLength":255},"max-severity":{"description":"The gravest severity that may stay open; everything graver fails. `none`: nothing may.","enum":["none","low","medium","high"]},"dismissed":{"description":"Whether an alert that somebody dismissed still counts.","enum":["count","ignore"]}}},"dependabotSignal":{"description":"Open Dependabot alerts of the default branch.","type":"object","additionalProperties":false,"required":["dependabot"],"properties":{"dependabot":{"description":"What may stay open.","$ref":"#/$defs/dependabot"}}},"dependabot":{"description":"What may stay open.","type":"object","additionalProperties":false,"properties":{"max-severity":{"description":"The gravest severity that may stay open; everything graver fails. `none`: nothing may.","enum":["none","low","medium","high"]},"scope":{"description":"Only dependencies of this kind; left out, all.","enum":["runtime","development"]}}},"secretScanningSignal":{"description":"Open secret scanning alerts of the repository: none may stay open.","type":"object","additionalProperties":false,"required":["secret-scanning"],"properties":{"secret-scanning":{"description":"Which alerts count.","$ref":"#/$defs/secretScanning"}}},"secretScanning":{"description":"Which alerts count.","type":"object","additionalProperties":false,"properties":{"types":{"description":"Only secrets of these types, by GitHub's name for them; left out, all.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^[a-z0-9_]{1,100}$"}}}},"reportSignal":{"description":"A result that is sent in: by the command `signal` of the Action (`workflow` and `job`), or from outside by `repository_dispatch` (`senders`).","type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"description":"Id under which it is sent.","$ref":"#/$defs/id"},"workflow":{"description":"Path of the workflow file that sends it with the Action.","$ref":"#/$defs/workflowPath"},"job":{"description":"Name of the job that sends it with the Action. Left out: the id of the report.","type":"string","minLength":1,"maxLength":255},"senders":{"description":"Logins of the accounts that may send it from outside, without the at sign; an App's is `<slug>[bot]`.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/creator"}},"subject":{"description":"What it is about: the commit that is released, or the initiative as a whole, whatever is released.","enum":["commit","initiative"]},"threshold":{"description":"What the reported number must keep to: `<`, `<=`, `>`, `>=` or `==` and a plain decimal. Left out: the report itself says whether it is a success.","type":"string","minLength":1,"maxLength":40,"pattern":"^(<|<=|>|>=|==) ?-?[0-9]{1,15}(\\.[0-9]{1,15})?$"},"unit":{"description":"Unit of the number; a report in another unit counts as none. Shown.","type":"string","minLength":1,"maxLength":20},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"fileSignal":{"description":"A file or folder that must be there in the commit that is released.","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"Path from the root of the repository, without a slash at either end.","type":"string","minLength":1,"maxLength":255,"pattern":"^(?!/)(?!.*//)(?!(.*/)?\\.\\.?(/|$))[^\\u0000-\\u001f\\u007f\\\\:]*[^/\\u0000-\\u001f\\u007f\\\\:]$"},"touched":{"description":"Whether it must also differ from what it was when the record was signed.","type":"boolean"}}},"releaseAssetSignal":{"description":"An asset of the GitHub release of this commit.","type":"object","additionalProperties":false,"required":["release-asset","uploader"],"properties":{"release-asset":{"description":"Name of the asset, in which `*` stands for any characters.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s/\\\\?\\[\\]{}()!|]+$"},"uploader":{"description":"Login of the account that uploads it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}},"issuesSignal":{"description":"Open issues of a kind: no more than so many may stay open.","type":"object","additionalProperties":false,"required":["issues"],"properties":{"issues":{"description":"Which open issues count, and how many may stay.","$ref":"#/$defs/issues"}}},"issues":{"description":"Which open issues count, and how many may stay.","type":"object","additionalProperties":false,"required":["labels"],"properties":{"labels":{"description":"Labels that an issue must all have, compared without regard to case.","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":50}},"milestone":{"description":"`initiative`: only issues in the milestone of the initiative, which then must have one. `any`: all of the repository.","enum":["initiative","any"]},"max":{"description":"How many may stay open.","type":"integer","minimum":0,"maximum":1000}}},"workItemsSignal":{"description":"The work items under a persona: its sub-issue has some, and all of them are closed.","type":"object","additionalProperties":false,"required":["work-items"],"properties":{"work-items":{"description":"Id of the persona.","$ref":"#/$defs/personaId"}}},"age":{"description":"A whole number of hours or days, `12h` or `7d`, at most three digits.","type":"string","pattern":"^[1-9][0-9]{0,2}[hd]$"},"appSlug":{"description":"The last part of the App's address, `github.com/apps/<slug>`; its number is not accepted.","type":"string","pattern":"^[0-9]*[a-z][a-z0-9_-]{0,99}$"},"workflowPath":{"description":"A file directly in `.github/workflows/`.","type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"},"creator":{"description":"A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"},"release":{"description":"What counts as a release, and what happens to work that belongs to no initiative.","type":"object","additionalProperties":false,"properties":{"branches":{"description":"Release branches: pull requests into them and pushes to them are gated.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/branchGlob"}},"tags":{"description":"Release tags: a tag of such a name is a release, and what a release contains is counted from the one before.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/tagGlob"}},"since":{"description":"Full SHA of the commit that was released last before Tutti came: nothing up to there is asked for. Needed where no gated release lies below; a SHA, because a tag can be moved.","type":"string","pattern":"^[0-9a-f]{40}$"},"environments":{"description":"Environments that a release is deployed to: Tutti answers their custom deployment protection rule.","type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":255}},"unlinked":{"description":"What happens to a release that contains work linked to no initiative.","enum":["block","allow"]},"unready":{"description":"What happens to a GitHub release that is published although the gate does not let it: `report` says so on its initiatives, `draft` also puts it back to draft, which needs the optional permission to write contents.","enum":["report","draft"]},"persona-checks":{"description":"Whether each persona has its own check run beside `launch-gate`.","type":"boolean"}}},"override":{"description":"Who may override the gate. Two different people have to say so.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"owners":{"description":"The people and teams. Left out: the owners of the Guardian and of the Conductor.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/owner"}}}},"branchGlob":{"description":"A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},"tagGlob":{"description":"A tag name without `refs/tags/`, with wildcards as in a branch.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},"gates":{"description":"Shown names of the three gates, `selection`, `launch` and `validation`. There is no fourth.","type":"object","additionalProperties":false,"properties":{"selection":{"description":"Shown name of the selection gate: should this start?","$ref":"#/$defs/name"},"launch":{"description":"Shown name of the launch gate: is the company ready, not only the code?","$ref":"#/$defs/name"},"validation":{"description":"Shown name of the validation gate: did it work?","$ref":"#/$defs/name"}}}}};
const schema32 = {"description":"One line of plain text, at most 60 characters.","type":"string","minLength":1,"maxLength":60};
const schema33 = {"description":"Lower-case ASCII letters, digits and hyphens, at most 42 (a label has 50, and `persona:` is part of it), beginning with a letter or digit.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,41}$"};
const schema39 = {"description":"Lower-case ASCII letters, digits and hyphens, at most 48, beginning with a letter or digit. It is typed in commands.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,47}$"};
const schema64 = {"description":"A file or folder that must be there in the commit that is released.","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"Path from the root of the repository, without a slash at either end.","type":"string","minLength":1,"maxLength":255,"pattern":"^(?!/)(?!.*//)(?!(.*/)?\\.\\.?(/|$))[^\\u0000-\\u001f\\u007f\\\\:]*[^/\\u0000-\\u001f\\u007f\\\\:]$"},"touched":{"description":"Whether it must also differ from what it was when the record was signed.","type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,41}$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9-]{0,47}$", "u");
const pattern24 = new RegExp("^(?!/)(?!.*//)(?!(.*/)?\\.\\.?(/|$))[^\\u0000-\\u001f\\u007f\\\\:]*[^/\\u0000-\\u001f\\u007f\\\\:]$", "u");
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

const schema42 = {"description":"A commit status: `status` and `creator`.","type":"object","additionalProperties":false,"required":["status","creator"],"properties":{"status":{"description":"Context of the status, compared without regard to case.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that reports it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const schema43 = {"description":"A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"};
const schema44 = {"description":"A whole number of hours or days, `12h` or `7d`, at most three digits.","type":"string","pattern":"^[1-9][0-9]{0,2}[hd]$"};
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$", "u");
const pattern11 = new RegExp("^[1-9][0-9]{0,2}[hd]$", "u");

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
if(!(((key0 === "status") || (key0 === "creator")) || (key0 === "max-age"))){
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
if(data["max-age"] !== undefined){
let data2 = data["max-age"];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err8 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data2};
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
const err9 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"description":"A whole run of a workflow of GitHub Actions: every job of it, at the commit that is released.","type":"object","additionalProperties":false,"required":["workflow-run"],"properties":{"workflow-run":{"description":"Path of the workflow file.","$ref":"#/$defs/workflowPath"},"event":{"description":"The event that started the run. Left out: `push` and `merge_group` for a branch, and `pull_request` for a pull request of this repository.","enum":["push","pull_request","merge_group","workflow_dispatch","schedule"]},"branch":{"description":"Only runs on a branch of this name or glob.","$ref":"#/$defs/branchGlob"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const schema46 = {"description":"A file directly in `.github/workflows/`.","type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"};
const schema47 = {"description":"A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"};
const pattern12 = new RegExp("^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$", "u");
const pattern13 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$", "u");

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
if(data["workflow-run"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow-run"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "workflow-run") || (key0 === "event")) || (key0 === "branch")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["workflow-run"] !== undefined){
let data0 = data["workflow-run"];
if(typeof data0 === "string"){
if(data0.length > 255){
const err2 = {instancePath:instancePath+"/workflow-run",schemaPath:"#/$defs/workflowPath/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/workflow-run",schemaPath:"#/$defs/workflowPath/pattern",keyword:"pattern",params:{pattern: "^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"},schema:"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$",parentSchema:schema46,data:data0};
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
const err4 = {instancePath:instancePath+"/workflow-run",schemaPath:"#/$defs/workflowPath/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(((((data1 === "push") || (data1 === "pull_request")) || (data1 === "merge_group")) || (data1 === "workflow_dispatch")) || (data1 === "schedule"))){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema45.properties.event.enum},schema:schema45.properties.event.enum,parentSchema:schema45.properties.event,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.branch !== undefined){
let data2 = data.branch;
if(typeof data2 === "string"){
if(data2.length > 100){
const err6 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/branchGlob/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/branchGlob/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern13.test(data2)){
const err8 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/branchGlob/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},schema:"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$",parentSchema:schema47,data:data2};
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
const err9 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/branchGlob/type",keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data3};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"description":"A successful deployment of exactly this commit to an environment.","type":"object","additionalProperties":false,"required":["deployment","creator"],"properties":{"deployment":{"description":"Name of the environment, compared exactly.","type":"string","minLength":1,"maxLength":255},"creator":{"description":"Login of the account that deploys, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};

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
if(data.deployment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deployment"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.creator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creator"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "deployment") || (key0 === "creator")) || (key0 === "max-age"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deployment !== undefined){
let data0 = data.deployment;
if(typeof data0 === "string"){
if(data0.length > 255){
const err3 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema49.properties.deployment,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.deployment,data:data0};
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
const err5 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},schema:schema49.properties.deployment.type,parentSchema:schema49.properties.deployment,data:data0};
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
if(data["max-age"] !== undefined){
let data2 = data["max-age"];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err8 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data2};
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
const err9 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data2};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"Alerts of code scanning. There must be an analysis of exactly this commit: no alert without an analysis says nothing.","type":"object","additionalProperties":false,"required":["code-scanning"],"properties":{"code-scanning":{"description":"Which analysis, and what it may find.","$ref":"#/$defs/codeScanning"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const schema53 = {"description":"Which analysis, and what it may find.","type":"object","additionalProperties":false,"required":["tool"],"properties":{"tool":{"description":"Name of the tool, compared exactly.","type":"string","minLength":1,"maxLength":100},"category":{"description":"Category of the analysis, where the tool uploads more than one. Left out: every analysis of the tool counts.","type":"string","minLength":1,"maxLength":255},"max-severity":{"description":"The gravest severity that may stay open; everything graver fails. `none`: nothing may.","enum":["none","low","medium","high"]},"dismissed":{"description":"Whether an alert that somebody dismissed still counts.","enum":["count","ignore"]}}};

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
if(data["code-scanning"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code-scanning"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code-scanning") || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["code-scanning"] !== undefined){
let data0 = data["code-scanning"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tool === undefined){
const err2 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/$defs/codeScanning/required",keyword:"required",params:{missingProperty: "tool"},schema:schema53.required,parentSchema:schema53,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "tool") || (key1 === "category")) || (key1 === "max-severity")) || (key1 === "dismissed"))){
const err3 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/$defs/codeScanning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.tool !== undefined){
let data1 = data0.tool;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/code-scanning/tool",schemaPath:"#/$defs/codeScanning/properties/tool/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema53.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/code-scanning/tool",schemaPath:"#/$defs/codeScanning/properties/tool/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.tool,data:data1};
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
const err6 = {instancePath:instancePath+"/code-scanning/tool",schemaPath:"#/$defs/codeScanning/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema53.properties.tool.type,parentSchema:schema53.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.category !== undefined){
let data2 = data0.category;
if(typeof data2 === "string"){
if(data2.length > 255){
const err7 = {instancePath:instancePath+"/code-scanning/category",schemaPath:"#/$defs/codeScanning/properties/category/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema53.properties.category,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/code-scanning/category",schemaPath:"#/$defs/codeScanning/properties/category/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.category,data:data2};
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
const err9 = {instancePath:instancePath+"/code-scanning/category",schemaPath:"#/$defs/codeScanning/properties/category/type",keyword:"type",params:{type: "string"},schema:schema53.properties.category.type,parentSchema:schema53.properties.category,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0["max-severity"] !== undefined){
let data3 = data0["max-severity"];
if(!((((data3 === "none") || (data3 === "low")) || (data3 === "medium")) || (data3 === "high"))){
const err10 = {instancePath:instancePath+"/code-scanning/max-severity",schemaPath:"#/$defs/codeScanning/properties/max-severity/enum",keyword:"enum",params:{allowedValues: schema53.properties["max-severity"].enum},schema:schema53.properties["max-severity"].enum,parentSchema:schema53.properties["max-severity"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.dismissed !== undefined){
let data4 = data0.dismissed;
if(!((data4 === "count") || (data4 === "ignore"))){
const err11 = {instancePath:instancePath+"/code-scanning/dismissed",schemaPath:"#/$defs/codeScanning/properties/dismissed/enum",keyword:"enum",params:{allowedValues: schema53.properties.dismissed.enum},schema:schema53.properties.dismissed.enum,parentSchema:schema53.properties.dismissed,data:data4};
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
const err12 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/$defs/codeScanning/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data5 = data["max-age"];
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err13 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data5};
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
const err14 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"Open Dependabot alerts of the default branch.","type":"object","additionalProperties":false,"required":["dependabot"],"properties":{"dependabot":{"description":"What may stay open.","$ref":"#/$defs/dependabot"}}};
const schema56 = {"description":"What may stay open.","type":"object","additionalProperties":false,"properties":{"max-severity":{"description":"The gravest severity that may stay open; everything graver fails. `none`: nothing may.","enum":["none","low","medium","high"]},"scope":{"description":"Only dependencies of this kind; left out, all.","enum":["runtime","development"]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dependabot === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependabot"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "dependabot")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dependabot !== undefined){
let data0 = data.dependabot;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "max-severity") || (key1 === "scope"))){
const err2 = {instancePath:instancePath+"/dependabot",schemaPath:"#/$defs/dependabot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0["max-severity"] !== undefined){
let data1 = data0["max-severity"];
if(!((((data1 === "none") || (data1 === "low")) || (data1 === "medium")) || (data1 === "high"))){
const err3 = {instancePath:instancePath+"/dependabot/max-severity",schemaPath:"#/$defs/dependabot/properties/max-severity/enum",keyword:"enum",params:{allowedValues: schema56.properties["max-severity"].enum},schema:schema56.properties["max-severity"].enum,parentSchema:schema56.properties["max-severity"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.scope !== undefined){
let data2 = data0.scope;
if(!((data2 === "runtime") || (data2 === "development"))){
const err4 = {instancePath:instancePath+"/dependabot/scope",schemaPath:"#/$defs/dependabot/properties/scope/enum",keyword:"enum",params:{allowedValues: schema56.properties.scope.enum},schema:schema56.properties.scope.enum,parentSchema:schema56.properties.scope,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/dependabot",schemaPath:"#/$defs/dependabot/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"description":"Open secret scanning alerts of the repository: none may stay open.","type":"object","additionalProperties":false,"required":["secret-scanning"],"properties":{"secret-scanning":{"description":"Which alerts count.","$ref":"#/$defs/secretScanning"}}};
const schema58 = {"description":"Which alerts count.","type":"object","additionalProperties":false,"properties":{"types":{"description":"Only secrets of these types, by GitHub's name for them; left out, all.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^[a-z0-9_]{1,100}$"}}}};
const pattern18 = new RegExp("^[a-z0-9_]{1,100}$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["secret-scanning"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret-scanning"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secret-scanning")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["secret-scanning"] !== undefined){
let data0 = data["secret-scanning"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "types")){
const err2 = {instancePath:instancePath+"/secret-scanning",schemaPath:"#/$defs/secretScanning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.types !== undefined){
let data1 = data0.types;
if(Array.isArray(data1)){
if(data1.length > 50){
const err3 = {instancePath:instancePath+"/secret-scanning/types",schemaPath:"#/$defs/secretScanning/properties/types/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema58.properties.types,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/secret-scanning/types",schemaPath:"#/$defs/secretScanning/properties/types/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.types,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:instancePath+"/secret-scanning/types/" + i0,schemaPath:"#/$defs/secretScanning/properties/types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,100}$"},schema:"^[a-z0-9_]{1,100}$",parentSchema:schema58.properties.types.items,data:data2};
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
const err6 = {instancePath:instancePath+"/secret-scanning/types/" + i0,schemaPath:"#/$defs/secretScanning/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.types.items.type,parentSchema:schema58.properties.types.items,data:data2};
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
const err7 = {instancePath:instancePath+"/secret-scanning/types",schemaPath:"#/$defs/secretScanning/properties/types/type",keyword:"type",params:{type: "array"},schema:schema58.properties.types.type,parentSchema:schema58.properties.types,data:data1};
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
const err8 = {instancePath:instancePath+"/secret-scanning",schemaPath:"#/$defs/secretScanning/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"description":"A result that is sent in: by the command `signal` of the Action (`workflow` and `job`), or from outside by `repository_dispatch` (`senders`).","type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"description":"Id under which it is sent.","$ref":"#/$defs/id"},"workflow":{"description":"Path of the workflow file that sends it with the Action.","$ref":"#/$defs/workflowPath"},"job":{"description":"Name of the job that sends it with the Action. Left out: the id of the report.","type":"string","minLength":1,"maxLength":255},"senders":{"description":"Logins of the accounts that may send it from outside, without the at sign; an App's is `<slug>[bot]`.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/creator"}},"subject":{"description":"What it is about: the commit that is released, or the initiative as a whole, whatever is released.","enum":["commit","initiative"]},"threshold":{"description":"What the reported number must keep to: `<`, `<=`, `>`, `>=` or `==` and a plain decimal. Left out: the report itself says whether it is a success.","type":"string","minLength":1,"maxLength":40,"pattern":"^(<|<=|>|>=|==) ?-?[0-9]{1,15}(\\.[0-9]{1,15})?$"},"unit":{"description":"Unit of the number; a report in another unit counts as none. Shown.","type":"string","minLength":1,"maxLength":20},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const pattern22 = new RegExp("^(<|<=|>|>=|==) ?-?[0-9]{1,15}(\\.[0-9]{1,15})?$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.report === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "report"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "report") || (key0 === "workflow")) || (key0 === "job")) || (key0 === "senders")) || (key0 === "subject")) || (key0 === "threshold")) || (key0 === "unit")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.report !== undefined){
let data0 = data.report;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,47}$"},schema:"^[a-z0-9][a-z0-9-]{0,47}$",parentSchema:schema39,data:data0};
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
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.workflow !== undefined){
let data1 = data.workflow;
if(typeof data1 === "string"){
if(data1.length > 255){
const err4 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern12.test(data1)){
const err5 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/pattern",keyword:"pattern",params:{pattern: "^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$"},schema:"^\\.github/workflows/[^/\\\\\\s]+\\.ya?ml$",parentSchema:schema46,data:data1};
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
const err6 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/workflowPath/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.job !== undefined){
let data2 = data.job;
if(typeof data2 === "string"){
if(data2.length > 255){
const err7 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema59.properties.job,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59.properties.job,data:data2};
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
const err9 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "string"},schema:schema59.properties.job.type,parentSchema:schema59.properties.job,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.senders !== undefined){
let data3 = data.senders;
if(Array.isArray(data3)){
if(data3.length > 10){
const err10 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema59.properties.senders,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema59.properties.senders,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err12 = {instancePath:instancePath+"/senders/" + i0,schemaPath:"#/$defs/creator/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$",parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/senders/" + i0,schemaPath:"#/$defs/creator/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data4};
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
const err14 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},schema:schema59.properties.senders.type,parentSchema:schema59.properties.senders,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if(!((data5 === "commit") || (data5 === "initiative"))){
const err15 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema59.properties.subject.enum},schema:schema59.properties.subject.enum,parentSchema:schema59.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.threshold !== undefined){
let data6 = data.threshold;
if(typeof data6 === "string"){
if(data6.length > 40){
const err16 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema59.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern22.test(data6)){
const err18 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^(<|<=|>|>=|==) ?-?[0-9]{1,15}(\\.[0-9]{1,15})?$"},schema:"^(<|<=|>|>=|==) ?-?[0-9]{1,15}(\\.[0-9]{1,15})?$",parentSchema:schema59.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},schema:schema59.properties.threshold.type,parentSchema:schema59.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.unit !== undefined){
let data7 = data.unit;
if(typeof data7 === "string"){
if(data7.length > 20){
const err20 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema59.properties.unit,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59.properties.unit,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema59.properties.unit.type,parentSchema:schema59.properties.unit,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data8 = data["max-age"];
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err23 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"An asset of the GitHub release of this commit.","type":"object","additionalProperties":false,"required":["release-asset","uploader"],"properties":{"release-asset":{"description":"Name of the asset, in which `*` stands for any characters.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s/\\\\?\\[\\]{}()!|]+$"},"uploader":{"description":"Login of the account that uploads it, without the at sign; an App's is `<slug>[bot]`.","$ref":"#/$defs/creator"},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const pattern25 = new RegExp("^[^\\s/\\\\?\\[\\]{}()!|]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["release-asset"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release-asset"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.uploader === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uploader"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "release-asset") || (key0 === "uploader")) || (key0 === "max-age"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["release-asset"] !== undefined){
let data0 = data["release-asset"];
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/release-asset",schemaPath:"#/properties/release-asset/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema65.properties["release-asset"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/release-asset",schemaPath:"#/properties/release-asset/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema65.properties["release-asset"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern25.test(data0)){
const err5 = {instancePath:instancePath+"/release-asset",schemaPath:"#/properties/release-asset/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\?\\[\\]{}()!|]+$"},schema:"^[^\\s/\\\\?\\[\\]{}()!|]+$",parentSchema:schema65.properties["release-asset"],data:data0};
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
const err6 = {instancePath:instancePath+"/release-asset",schemaPath:"#/properties/release-asset/type",keyword:"type",params:{type: "string"},schema:schema65.properties["release-asset"].type,parentSchema:schema65.properties["release-asset"],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uploader !== undefined){
let data1 = data.uploader;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err7 = {instancePath:instancePath+"/uploader",schemaPath:"#/$defs/creator/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/uploader",schemaPath:"#/$defs/creator/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data2 = data["max-age"];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err9 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data2};
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
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"Open issues of a kind: no more than so many may stay open.","type":"object","additionalProperties":false,"required":["issues"],"properties":{"issues":{"description":"Which open issues count, and how many may stay.","$ref":"#/$defs/issues"}}};
const schema69 = {"description":"Which open issues count, and how many may stay.","type":"object","additionalProperties":false,"required":["labels"],"properties":{"labels":{"description":"Labels that an issue must all have, compared without regard to case.","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":50}},"milestone":{"description":"`initiative`: only issues in the milestone of the initiative, which then must have one. `any`: all of the repository.","enum":["initiative","any"]},"max":{"description":"How many may stay open.","type":"integer","minimum":0,"maximum":1000}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issues === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "issues")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.issues !== undefined){
let data0 = data.issues;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.labels === undefined){
const err2 = {instancePath:instancePath+"/issues",schemaPath:"#/$defs/issues/required",keyword:"required",params:{missingProperty: "labels"},schema:schema69.required,parentSchema:schema69,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "labels") || (key1 === "milestone")) || (key1 === "max"))){
const err3 = {instancePath:instancePath+"/issues",schemaPath:"#/$defs/issues/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema69,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.labels !== undefined){
let data1 = data0.labels;
if(Array.isArray(data1)){
if(data1.length > 10){
const err4 = {instancePath:instancePath+"/issues/labels",schemaPath:"#/$defs/issues/properties/labels/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema69.properties.labels,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/issues/labels",schemaPath:"#/$defs/issues/properties/labels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema69.properties.labels,data:data1};
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
if(data2.length > 50){
const err6 = {instancePath:instancePath+"/issues/labels/" + i0,schemaPath:"#/$defs/issues/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema69.properties.labels.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/issues/labels/" + i0,schemaPath:"#/$defs/issues/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.labels.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/issues/labels/" + i0,schemaPath:"#/$defs/issues/properties/labels/items/type",keyword:"type",params:{type: "string"},schema:schema69.properties.labels.items.type,parentSchema:schema69.properties.labels.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/issues/labels",schemaPath:"#/$defs/issues/properties/labels/type",keyword:"type",params:{type: "array"},schema:schema69.properties.labels.type,parentSchema:schema69.properties.labels,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.milestone !== undefined){
let data3 = data0.milestone;
if(!((data3 === "initiative") || (data3 === "any"))){
const err10 = {instancePath:instancePath+"/issues/milestone",schemaPath:"#/$defs/issues/properties/milestone/enum",keyword:"enum",params:{allowedValues: schema69.properties.milestone.enum},schema:schema69.properties.milestone.enum,parentSchema:schema69.properties.milestone,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.max !== undefined){
let data4 = data0.max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/issues/max",schemaPath:"#/$defs/issues/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.max.type,parentSchema:schema69.properties.max,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/issues/max",schemaPath:"#/$defs/issues/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema69.properties.max,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/issues/max",schemaPath:"#/$defs/issues/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.max,data:data4};
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
}
else {
const err14 = {instancePath:instancePath+"/issues",schemaPath:"#/$defs/issues/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"description":"The work items under a persona: its sub-issue has some, and all of them are closed.","type":"object","additionalProperties":false,"required":["work-items"],"properties":{"work-items":{"description":"Id of the persona.","$ref":"#/$defs/personaId"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["work-items"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work-items"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "work-items")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["work-items"] !== undefined){
let data0 = data["work-items"];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/work-items",schemaPath:"#/$defs/personaId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,41}$"},schema:"^[a-z0-9][a-z0-9-]{0,41}$",parentSchema:schema33,data:data0};
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
const err3 = {instancePath:instancePath+"/work-items",schemaPath:"#/$defs/personaId/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"description":"A check run, such as a job of GitHub Actions: `check`, `app` and, for `github-actions`, `workflow`.","type":"object","additionalProperties":false,"required":["check","app"],"properties":{"check":{"description":"Name of the check run, compared exactly. For GitHub Actions: the job's name.","type":"string","minLength":1,"maxLength":255},"app":{"description":"Slug of the GitHub App that reports it. A check of the same name from another app counts for nothing.","$ref":"#/$defs/appSlug"},"workflow":{"description":"Path of the workflow file. Mandatory when `app` is `github-actions`, because any workflow speaks as that app; refused otherwise.","$ref":"#/$defs/workflowPath"},"accept":{"description":"Conclusions that count as met beside `success`.","type":"array","items":{"enum":["neutral","skipped"]}},"max-age":{"description":"How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.","$ref":"#/$defs/age"}}};
const schema73 = {"description":"The last part of the App's address, `github.com/apps/<slug>`; its number is not accepted.","type":"string","pattern":"^[0-9]*[a-z][a-z0-9_-]{0,99}$"};
const pattern29 = new RegExp("^[0-9]*[a-z][a-z0-9_-]{0,99}$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.app === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "check") || (key0 === "app")) || (key0 === "workflow")) || (key0 === "accept")) || (key0 === "max-age"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
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
const err3 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema72.properties.check,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.check,data:data0};
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
const err5 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},schema:schema72.properties.check.type,parentSchema:schema72.properties.check,data:data0};
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
if(!pattern29.test(data1)){
const err6 = {instancePath:instancePath+"/app",schemaPath:"#/$defs/appSlug/pattern",keyword:"pattern",params:{pattern: "^[0-9]*[a-z][a-z0-9_-]{0,99}$"},schema:"^[0-9]*[a-z][a-z0-9_-]{0,99}$",parentSchema:schema73,data:data1};
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
const err7 = {instancePath:instancePath+"/app",schemaPath:"#/$defs/appSlug/type",keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data:data1};
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
const err11 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/enum",keyword:"enum",params:{allowedValues: schema72.properties.accept.items.enum},schema:schema72.properties.accept.items.enum,parentSchema:schema72.properties.accept.items,data:data4};
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
const err12 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},schema:schema72.properties.accept.type,parentSchema:schema72.properties.accept,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data5 = data["max-age"];
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err13 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}[hd]$"},schema:"^[1-9][0-9]{0,2}[hd]$",parentSchema:schema44,data:data5};
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
const err14 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/age/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"description":"What counts as a release, and what happens to work that belongs to no initiative.","type":"object","additionalProperties":false,"properties":{"branches":{"description":"Release branches: pull requests into them and pushes to them are gated.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/branchGlob"}},"tags":{"description":"Release tags: a tag of such a name is a release, and what a release contains is counted from the one before.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/tagGlob"}},"since":{"description":"Full SHA of the commit that was released last before Tutti came: nothing up to there is asked for. Needed where no gated release lies below; a SHA, because a tag can be moved.","type":"string","pattern":"^[0-9a-f]{40}$"},"environments":{"description":"Environments that a release is deployed to: Tutti answers their custom deployment protection rule.","type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":255}},"unlinked":{"description":"What happens to a release that contains work linked to no initiative.","enum":["block","allow"]},"unready":{"description":"What happens to a GitHub release that is published although the gate does not let it: `report` says so on its initiatives, `draft` also puts it back to draft, which needs the optional permission to write contents.","enum":["report","draft"]},"persona-checks":{"description":"Whether each persona has its own check run beside `launch-gate`.","type":"boolean"}}};
const schema78 = {"description":"A tag name without `refs/tags/`, with wildcards as in a branch.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"};
const pattern34 = new RegExp("^[0-9a-f]{40}$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "branches") || (key0 === "tags")) || (key0 === "since")) || (key0 === "environments")) || (key0 === "unlinked")) || (key0 === "unready")) || (key0 === "persona-checks"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
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
const err1 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema76.properties.branches,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema76.properties.branches,data:data0};
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
const err3 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},schema:"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$",parentSchema:schema47,data:data1};
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
const err6 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/$defs/branchGlob/type",keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data:data1};
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
const err7 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},schema:schema76.properties.branches.type,parentSchema:schema76.properties.branches,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 20){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema76.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema76.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 100){
const err10 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/tagGlob/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/tagGlob/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern13.test(data3)){
const err12 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/tagGlob/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$"},schema:"^[^\\s\\u0000-\\u001f\\u007f~^:\\\\()\\[\\]{}|!]+$",parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/tagGlob/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data:data3};
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
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema76.properties.tags.type,parentSchema:schema76.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.since !== undefined){
let data4 = data.since;
if(typeof data4 === "string"){
if(!pattern34.test(data4)){
const err15 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},schema:"^[0-9a-f]{40}$",parentSchema:schema76.properties.since,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},schema:schema76.properties.since.type,parentSchema:schema76.properties.since,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(Array.isArray(data5)){
if(data5.length > 20){
const err17 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema76.properties.environments,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema76.properties.environments,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(data6.length > 255){
const err19 = {instancePath:instancePath+"/environments/" + i2,schemaPath:"#/properties/environments/items/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema76.properties.environments.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/environments/" + i2,schemaPath:"#/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.environments.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/environments/" + i2,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},schema:schema76.properties.environments.items.type,parentSchema:schema76.properties.environments.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema76.properties.environments.type,parentSchema:schema76.properties.environments,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.unlinked !== undefined){
let data7 = data.unlinked;
if(!((data7 === "block") || (data7 === "allow"))){
const err23 = {instancePath:instancePath+"/unlinked",schemaPath:"#/properties/unlinked/enum",keyword:"enum",params:{allowedValues: schema76.properties.unlinked.enum},schema:schema76.properties.unlinked.enum,parentSchema:schema76.properties.unlinked,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.unready !== undefined){
let data8 = data.unready;
if(!((data8 === "report") || (data8 === "draft"))){
const err24 = {instancePath:instancePath+"/unready",schemaPath:"#/properties/unready/enum",keyword:"enum",params:{allowedValues: schema76.properties.unready.enum},schema:schema76.properties.unready.enum,parentSchema:schema76.properties.unready,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["persona-checks"] !== undefined){
let data9 = data["persona-checks"];
if(typeof data9 !== "boolean"){
const err25 = {instancePath:instancePath+"/persona-checks",schemaPath:"#/properties/persona-checks/type",keyword:"type",params:{type: "boolean"},schema:schema76.properties["persona-checks"].type,parentSchema:schema76.properties["persona-checks"],data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"description":"Who may override the gate. Two different people have to say so.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"owners":{"description":"The people and teams. Left out: the owners of the Guardian and of the Conductor.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/owner"}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "owners")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.owners !== undefined){
let data0 = data.owners;
if(Array.isArray(data0)){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema79.properties.owners,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema79.properties.owners,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owner/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$"},schema:"^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_-]{1,100})?$",parentSchema:schema36,data:data1};
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
const err5 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owner/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema79.properties.owners.type,parentSchema:schema79.properties.owners,data:data0};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"Shown names of the three gates, `selection`, `launch` and `validation`. There is no fourth.","type":"object","additionalProperties":false,"properties":{"selection":{"description":"Shown name of the selection gate: should this start?","$ref":"#/$defs/name"},"launch":{"description":"Shown name of the launch gate: is the company ready, not only the code?","$ref":"#/$defs/name"},"validation":{"description":"Shown name of the validation gate: did it work?","$ref":"#/$defs/name"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "selection") || (key0 === "launch")) || (key0 === "validation"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema31.properties, key0))){
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
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6["workflow-run"] === undefined) && (missing1 = "workflow-run")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs29 = errors;
if(!(validate27(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid9 = _valid1;
if(valid9){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(errors === _errs32){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.deployment === undefined) && (missing2 = "deployment")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs34 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid2 = _errs34 === errors;
valid10 = _valid2;
if(valid10){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs35 = errors;
const _errs36 = errors;
let valid11 = true;
const _errs37 = errors;
if(errors === _errs37){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if((data6["code-scanning"] === undefined) && (missing3 = "code-scanning")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs39 = errors;
if(!(validate31(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid11 = _valid3;
if(valid11){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs40 = errors;
const _errs41 = errors;
let valid12 = true;
const _errs42 = errors;
if(errors === _errs42){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if((data6.dependabot === undefined) && (missing4 = "dependabot")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs44 = errors;
if(!(validate33(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid4 = _errs44 === errors;
valid12 = _valid4;
if(valid12){
var props4 = true;
}
ifClause4 = "then";
}
else {
const _errs45 = errors;
const _errs46 = errors;
let valid13 = true;
const _errs47 = errors;
if(errors === _errs47){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing5;
if((data6["secret-scanning"] === undefined) && (missing5 = "secret-scanning")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid5 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs49 = errors;
if(!(validate35(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid5 = _errs49 === errors;
valid13 = _valid5;
if(valid13){
var props5 = true;
}
ifClause5 = "then";
}
else {
const _errs50 = errors;
const _errs51 = errors;
let valid14 = true;
const _errs52 = errors;
if(errors === _errs52){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing6;
if((data6.report === undefined) && (missing6 = "report")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid6 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs54 = errors;
if(!(validate37(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid6 = _errs54 === errors;
valid14 = _valid6;
if(valid14){
var props6 = true;
}
ifClause6 = "then";
}
else {
const _errs55 = errors;
const _errs56 = errors;
let valid15 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing7;
if((data6.file === undefined) && (missing7 = "file")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid7 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs59 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.file === undefined){
const err32 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fileSignal/required",keyword:"required",params:{missingProperty: "file"},schema:schema64.required,parentSchema:schema64,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data6){
if(!((key5 === "file") || (key5 === "touched"))){
const err33 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fileSignal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema64,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.file !== undefined){
let data7 = data6.file;
if(typeof data7 === "string"){
if(data7.length > 255){
const err34 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/fileSignal/properties/file/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema64.properties.file,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.length < 1){
const err35 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/fileSignal/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.file,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern24.test(data7)){
const err36 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/fileSignal/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.\\.?(/|$))[^\\u0000-\\u001f\\u007f\\\\:]*[^/\\u0000-\\u001f\\u007f\\\\:]$"},schema:"^(?!/)(?!.*//)(?!(.*/)?\\.\\.?(/|$))[^\\u0000-\\u001f\\u007f\\\\:]*[^/\\u0000-\\u001f\\u007f\\\\:]$",parentSchema:schema64.properties.file,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/fileSignal/properties/file/type",keyword:"type",params:{type: "string"},schema:schema64.properties.file.type,parentSchema:schema64.properties.file,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.touched !== undefined){
let data8 = data6.touched;
if(typeof data8 !== "boolean"){
const err38 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/touched",schemaPath:"#/$defs/fileSignal/properties/touched/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.touched.type,parentSchema:schema64.properties.touched,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fileSignal/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid7 = _errs59 === errors;
valid15 = _valid7;
if(valid15){
var props7 = true;
}
ifClause7 = "then";
}
else {
const _errs67 = errors;
const _errs68 = errors;
let valid18 = true;
const _errs69 = errors;
if(errors === _errs69){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing8;
if((data6["release-asset"] === undefined) && (missing8 = "release-asset")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid8 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs71 = errors;
if(!(validate39(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid8 = _errs71 === errors;
valid18 = _valid8;
if(valid18){
var props8 = true;
}
ifClause8 = "then";
}
else {
const _errs72 = errors;
const _errs73 = errors;
let valid19 = true;
const _errs74 = errors;
if(errors === _errs74){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing9;
if((data6.issues === undefined) && (missing9 = "issues")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid9 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs76 = errors;
if(!(validate41(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid9 = _errs76 === errors;
valid19 = _valid9;
if(valid19){
var props9 = true;
}
ifClause9 = "then";
}
else {
const _errs77 = errors;
const _errs78 = errors;
let valid20 = true;
const _errs79 = errors;
if(errors === _errs79){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing10;
if((data6["work-items"] === undefined) && (missing10 = "work-items")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid10 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs81 = errors;
if(!(validate43(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid10 = _errs81 === errors;
valid20 = _valid10;
if(valid20){
var props10 = true;
}
ifClause10 = "then";
}
else {
const _errs82 = errors;
if(!(validate45(data6, {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid10 = _errs82 === errors;
valid20 = _valid10;
if(valid20){
if(props10 !== true){
props10 = true;
}
}
ifClause10 = "else";
}
if(!valid20){
const err46 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid19 = _valid9;
if(valid19){
if(props9 !== true && props10 !== undefined){
if(props10 === true){
props9 = true;
}
else {
props9 = props9 || {};
Object.assign(props9, props10);
}
}
}
ifClause9 = "else";
}
if(!valid19){
const err47 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid8 = _errs72 === errors;
valid18 = _valid8;
if(valid18){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
ifClause8 = "else";
}
if(!valid18){
const err48 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid15 = _valid7;
if(valid15){
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
}
ifClause7 = "else";
}
if(!valid15){
const err49 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs55 === errors;
valid14 = _valid6;
if(valid14){
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
}
ifClause6 = "else";
}
if(!valid14){
const err50 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs50 === errors;
valid13 = _valid5;
if(valid13){
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
}
ifClause5 = "else";
}
if(!valid13){
const err51 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema31.properties.signals.additionalProperties.else.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid12 = _valid4;
if(valid12){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause4 = "else";
}
if(!valid12){
const err52 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema31.properties.signals.additionalProperties.else.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid11 = _valid3;
if(valid11){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid11){
const err53 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema31.properties.signals.additionalProperties.else.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else.else,data:data6};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid10 = _valid2;
if(valid10){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid10){
const err54 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema31.properties.signals.additionalProperties.else.else.if,parentSchema:schema31.properties.signals.additionalProperties.else.else,data:data6};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid9 = _valid1;
if(valid9){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid9){
const err55 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema31.properties.signals.additionalProperties.else.if,parentSchema:schema31.properties.signals.additionalProperties.else,data:data6};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid8 = _valid0;
if(valid8){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid8){
const err56 = {instancePath:instancePath+"/signals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema31.properties.signals.additionalProperties.if,parentSchema:schema31.properties.signals.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "object"},schema:schema31.properties.signals.type,parentSchema:schema31.properties.signals,data:data5};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate47(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.override !== undefined){
if(!(validate49(data.override, {instancePath:instancePath+"/override",parentData:data,parentDataProperty:"override",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
if(!(validate51(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data12 = data.mode;
if(!((data12 === "enforce") || (data12 === "observe"))){
const err58 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},schema:schema31.properties.mode.enum,parentSchema:schema31.properties.mode,data:data12};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
