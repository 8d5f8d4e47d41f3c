/** A complete selection record, as the issue form writes it. */
export const completeRecord = `### Problem, and for whom

Returning customers give up because they have to type their address again.

### Evidence that it is worth solving now

38 % of carts are left at the address step.

### Approach, and what we will not do

One saved address per account. We will not touch payment.

### Success, measurable

- Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2099-03-01

### What must be true before launch

#### Visionary

- scope: The promise is what customers asked for

#### Builder

- done: Addresses are filled in

#### Guardian

- rollback: Can be switched off in a minute

#### Dealmaker

- price: Price is settled

#### Storyteller

- words: The story is in customers' words

#### Advocate

- help: Help page is written

### Target date

2099-01-15

### Target release

_No response_
`;
