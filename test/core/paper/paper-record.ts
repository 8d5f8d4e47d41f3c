/** The body of the initiative "Faster checkout", as the issue form writes it. */
export const paperRecord = `### Problem, and for whom

Returning customers give up in checkout because they have to type their address again on every order.

### Evidence that it is worth solving now

38 % of carts are left at the address step, and the holiday season begins in ten weeks.

### Approach, and what we will not do

One saved address per account, filled in at checkout. We will not touch payment.

### Success, measurable

- Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2027-03-01
- Time to order: success 90 s, kill 120 s, source Datadog, review 2027-04-01

### What must be true before launch

#### Visionary

- demo: Demo on real data

#### Builder

- architecture: Architecture confirmed

#### Guardian

-

#### Dealmaker

- pricing: Pricing approved

#### Storyteller

- message: Message approved

#### Advocate

- support: Support team briefed and rehearsed

### Target date

2027-01-15

### Target release

_No response_
`;
