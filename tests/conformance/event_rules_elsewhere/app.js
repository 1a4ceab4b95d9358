// Rules whose targets are in other accounts and regions.
const cdk = require('aws-cdk-lib');
const { aws_events: events, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = (id, account, region) => new cdk.Stack(app, id, { env: { account, region } });
const here = stack('Here', '111122223333', 'eu-west-1');
const target = (queue) => ({ bind: () => ({ arn: queue.queueArn, targetResource: queue }) });
const near = target(new sqs.Queue(here, 'Queue'));
const region = target(new sqs.Queue(stack('Region', '111122223333', 'us-east-1'), 'Queue'));
const account = target(new sqs.Queue(stack('Account', '444455556666', 'eu-west-1'), 'Queue'));
const both = target(new sqs.Queue(stack('Both', '444455556666', 'us-east-1'), 'Queue'));

const orders = new events.Rule(here, 'Orders', { description: 'orders', eventPattern: { source: ['shop'] }, targets: [near, region, account, both] });
orders.addEventPattern({ detailType: ['Order'] });
new events.Rule(here, 'Hourly', { schedule: events.Schedule.rate(cdk.Duration.hours(1)), targets: [account] });
app.synth();
