// Stages: assemblies in the assembly, names that carry the stage's, references inside one stage.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
class Service extends cdk.Stage {
  constructor(scope, id, props) {
    super(scope, id, props);
    const data = new cdk.Stack(this, 'Data');
    const queue = new cdk.CfnResource(data, 'Queue', { type: 'AWS::SQS::Queue' });
    const web = new cdk.Stack(this, 'Web', { stackName: id === 'Prod' ? 'web-production' : undefined });
    new cdk.CfnResource(web, 'Url', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: queue.ref } });
    new cdk.CfnOutput(web, 'Where', { value: `${web.account} ${web.region} ${this.stageName}` });
  }
}
const outside = new cdk.Stack(app, 'Outside');
new cdk.CfnResource(outside, 'Queue', { type: 'AWS::SQS::Queue' });
new Service(app, 'Test', { env: { region: 'eu-west-1' } });
new Service(app, 'Prod', { env: { account: '111122223333', region: 'us-east-1' }, stageName: 'production' });

// a stage in a stage, and a stack below a construct
const outer = new cdk.Stage(app, 'Outer', { env: { account: '222233334444' } });
const inner = new cdk.Stage(outer, 'Inner', { env: { region: 'eu-north-1' } });
const deep = new cdk.Stack(new Construct(inner, 'Box'), 'Deep', { tags: { deep: 'yes' } });
new cdk.CfnResource(deep, 'Queue', { type: 'AWS::SQS::Queue' });
app.synth();
