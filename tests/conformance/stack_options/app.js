// What stands at the top of templates, and what the assembly says of stacks.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
const fill = (stack) => new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });

const full = new cdk.Stack(app, 'Full', {
  description: 'all options',
  env: { account: '111122223333', region: 'eu-west-1' },
  notificationArns: ['arn:aws:sns:eu-west-1:111122223333:topic'],
  stackName: 'the-full-stack',
  tags: { team: 'web' },
  terminationProtection: true,
});
fill(full);
full.templateOptions.metadata = { first: { a: 1 } };
full.addMetadata('second', ['b', cdk.Aws.REGION]);
full.templateOptions.templateFormatVersion = '2010-09-09';
full.addTransform('AWS::Serverless-2016-10-31');
full.addTransform('AWS::LanguageExtensions');

const later = new cdk.Stack(app, 'Later');
fill(later);
later.templateOptions.description = 'set later';
later.templateOptions.transforms = ['AWS::Serverless-2016-10-31'];
later.terminationProtection = true;

// one line a template
fill(new cdk.Stack(app, 'Dense', { suppressTemplateIndentation: true }));

// names: from the path, of one part or of several, cut when they are long
fill(new cdk.Stack(new Construct(app, 'Group'), 'Inner'));
fill(new cdk.Stack(new Construct(app, 'My-Group_1'), 'In.ner'));
const long = new Construct(app, 'Long'.repeat(25));
fill(new cdk.Stack(long, 'Stack'.repeat(10)));

// a stack below a stack has a template of its own
const outer = new cdk.Stack(app, 'Outer');
fill(outer);
fill(new cdk.Stack(outer, 'Below'));
app.synth();
