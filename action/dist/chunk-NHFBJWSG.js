import{c as l}from"./chunk-KPHXPZGX.js";import{e as u,g as c}from"./chunk-RY2F3X2V.js";import{d}from"./chunk-EUBHWB57.js";async function v(n,r){let{data:t}=await n.client.query({name:"labels",document:h(r),variables:u(n)}),{repository:a}=t,i=c(n,a);return{nodeId:i.id,missing:r.filter((s,e)=>i[`label_${String(e)}`]===null)}}function h(n){return`query Labels($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id ${n.map((t,a)=>`label_${String(a)}: label(name: ${JSON.stringify(t)}) { id }`).join(" ")} }
  ${l}
}`}var p=`name: Initiative
description: Something to launch. Five questions on one page, answered before any work begins.
labels: [initiative]
body:
  - type: markdown
    attributes:
      value: |
        Nobody has to get this right at once: edit it until everybody can say "I can deliver my part". From the signature on, it is what was promised.
  - type: textarea
    id: problem
    attributes:
      label: Problem, and for whom
      description: Who has which problem today? One paragraph is enough.
      placeholder: Returning customers give up in checkout because they have to type their address again on every order.
    validations:
      required: true
  - type: textarea
    id: evidence
    attributes:
      label: Evidence that it is worth solving now
      description: What you have seen, heard or measured, and why it should not wait.
      placeholder: 38 % of carts are left at the address step; 14 of 20 customers we asked named it; the holiday season begins in ten weeks.
    validations:
      required: true
  - type: textarea
    id: approach
    attributes:
      label: Approach, and what we will not do
      description: How you want to solve it, and what somebody might expect that you leave out on purpose.
      placeholder: |
        One saved address per account, filled in at checkout.
        We will not touch payment, and we will not support several addresses yet.
    validations:
      required: true
  - type: textarea
    id: success
    attributes:
      label: Success, measurable
      description: One line per metric. Reaching "success" confirms the initiative, missing "kill" ends it, and in between you decide together on the review date. Numbers like 12.5, dates like 2027-03-01.
      placeholder: |
        - Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2027-03-01
        - Time to order: success 90 s, kill 120 s, source Datadog, review 2027-03-01
    validations:
      required: true
  - type: textarea
    id: criteria
    attributes:
      label: What must be true before launch
      description: |
        Under each persona, one line per criterion: a short name, a colon, and what must be true, for example \`- support: Support team briefed and rehearsed\`. Where a machine decides, name its signal: \`- load: Fast at twice the peak (signal: load-test)\`. Criteria that every initiative carries stand in \`.github/tutti.yml\` and need not be repeated.
      value: |
        #### Visionary

        -

        #### Builder

        -

        #### Guardian

        -

        #### Dealmaker

        -

        #### Storyteller

        -

        #### Advocate

        -
    validations:
      required: true
  - type: input
    id: target-date
    attributes:
      label: Target date
      description: When you want to launch, like 2027-01-15. May stay empty.
      placeholder: "2027-01-15"
  - type: input
    id: target-release
    attributes:
      label: Target release
      description: Name of the release or milestone it should go out with, if there is one.
      placeholder: "2.0"
`;var m=/(?: {8}#### .*\n\n {8}-\n\n?)+/;function R(n,r){let t=y(n,r).map(a=>`        #### ${a}

        -
`).join(`
`);return p.replace(m,()=>t)}function y(n,r){let t=(n?.personas??[]).filter(({domain:e})=>e),a=d(n?.preset??r).personas.filter(({domain:e})=>e),i=new Set(a.map(({id:e})=>e)),s=e=>t.find(o=>o.id===e)?.name;return[...a.map(({id:e,name:o})=>s(e)??o),...t.filter(({id:e})=>!i.has(e)).map(({name:e})=>e)]}export{v as a,R as b};
