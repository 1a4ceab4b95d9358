// Custom resources, and functions for them: with and without settings, one for several resources, nested stacks.
const path = require('path');
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Custom');
const codeDirectory = path.join(__dirname, 'handler');
const runtime = cdk.CustomResourceProviderRuntime.NODEJS_22_X;

const token = cdk.CustomResourceProvider.getOrCreate(stack, 'Custom::Answer', { codeDirectory, runtime });
const answer = new cdk.CustomResource(stack, 'Answer', { serviceToken: token, resourceType: 'Custom::Answer', properties: { question: 'life', list: [1, { deep: true }] }, pascalCaseProperties: true });
new cdk.CfnOutput(stack, 'Ref', { value: answer.ref });
new cdk.CfnOutput(stack, 'Att', { value: answer.getAttString('Answer') });
new cdk.CfnOutput(stack, 'Any', { value: cdk.Token.asString(answer.getAtt('Answer')) });
new cdk.CustomResource(stack, 'Second', {
  serviceToken: cdk.CustomResourceProvider.getOrCreate(stack, 'Custom::Answer', { codeDirectory, runtime }),
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  serviceTimeout: cdk.Duration.minutes(2),
});

const provider = cdk.CustomResourceProvider.getOrCreateProvider(stack, 'Custom::Full', {
  codeDirectory,
  runtime: cdk.CustomResourceProviderRuntime.NODEJS_24_X,
  description: 'does it all',
  environment: { ZONE: 'b', ACCOUNT: stack.account },
  memorySize: cdk.Size.gibibytes(1),
  policyStatements: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
  timeout: cdk.Duration.minutes(1),
  useCfnResponseWrapper: false,
});
provider.addToRolePolicy({ Effect: 'Allow', Action: ['sns:Publish'], Resource: stack.formatArn({ service: 'sns', resource: 'topic' }) });
new cdk.CustomResource(stack, 'Full', { serviceToken: provider.serviceToken, resourceType: 'Custom::Full', properties: { Role: provider.roleArn } });

const nested = new cdk.NestedStack(stack, 'Nested');
new cdk.CustomResource(nested, 'Inner', { serviceToken: cdk.CustomResourceProvider.getOrCreate(nested, 'Custom::Answer', { codeDirectory, runtime }) });

const inline = new cdk.Stack(app, 'Inline');
inline.node.setContext('@aws-cdk/core:inlineCustomResourceIfPossible', true);
new cdk.CustomResource(inline, 'Answer', { serviceToken: cdk.CustomResourceProvider.getOrCreate(inline, 'Custom::Answer', { codeDirectory, runtime }) });
app.synth();
