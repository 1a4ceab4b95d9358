// Resources with physical names, which references from other environments need.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
/** The smallest resource with a name of its own. */
class Bucket extends cdk.Resource {
  constructor(scope, id, bucketName) {
    super(scope, id, { physicalName: bucketName });
    this.resource = new cdk.CfnResource(this, 'Resource', { type: 'AWS::S3::Bucket', properties: { BucketName: this.physicalName } });
    this.bucketName = this.getResourceNameAttribute(this.resource.ref);
    this.bucketArn = this.getResourceArnAttribute(this.resource.getAtt('Arn').toString(), {
      account: '', region: '', resource: this.physicalName, service: 's3',
    });
  }
}
const parameter = (scope, id, value) => new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

const home = new cdk.Stack(app, 'Home', { env: { account: '111122223333', region: 'eu-west-1' } });
const near = new cdk.Stack(app, 'Near', { env: { account: '111122223333', region: 'eu-west-1' } });
const far = new cdk.Stack(app, 'Far', { env: { account: '222233334444', region: 'eu-west-1' } });

const named = new Bucket(home, 'Named', 'my-own-name');
const generated = new Bucket(home, 'Generated', cdk.PhysicalName.GENERATE_IF_NEEDED);
const unneeded = new Bucket(home, 'Unneeded', cdk.PhysicalName.GENERATE_IF_NEEDED);
const unnamed = new Bucket(home, 'Unnamed');
unnamed.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
const parametric = new Bucket(home, 'Parametric', cdk.Lazy.string({ produce: () => 'set-late' }));

// at home and near: plain references
for (const bucket of [named, unneeded, unnamed, parametric]) {
  parameter(home, `${bucket.node.id}AtHome`, `${bucket.bucketName} ${bucket.bucketArn}`);
  parameter(near, `${bucket.node.id}FromNear`, bucket.bucketArn);
}
// far away: the name is written out, and generated where it was left open
parameter(far, 'Name', named.bucketName);
parameter(far, 'Arn', `${named.bucketArn}/*`);
parameter(far, 'Generated', generated.bucketName);
parameter(far, 'GeneratedArn', generated.bucketArn);
parameter(far, 'Environment', `${named.env.account} ${named.env.region} ${named.stack.stackName}`);

// a generated name is part of the stack that has it, however it is used
parameter(home, 'GeneratedAtHome', generated.bucketName);

// an imported resource tells its environment itself
class Imported extends cdk.Resource {}
const imported = new Imported(home, 'Imported', { environmentFromArn: 'arn:aws:sqs:us-east-2:333344445555:queue' });
parameter(home, 'ImportedEnvironment', `${imported.env.account} ${imported.env.region}`);
const elsewhere = new Imported(home, 'Elsewhere', { account: '444455556666' });
parameter(home, 'ElsewhereEnvironment', `${elsewhere.env.account} ${elsewhere.env.region}`);
app.synth();
