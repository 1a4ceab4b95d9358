// Access and connection logs of load balancers in regions old and new.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_s3: s3 } = cdk;

const app = new cdk.App();
const account = '111122223333';

const old = new cdk.Stack(app, 'Old', { env: { account, region: 'eu-west-1' } });
const vpc = new ec2.Vpc(old, 'Vpc', { maxAzs: 2 });
const bucket = new s3.Bucket(old, 'Bucket', { encryption: s3.BucketEncryption.S3_MANAGED });
const web = new elbv2.ApplicationLoadBalancer(old, 'Web', { vpc });
web.logAccessLogs(bucket, 'access');
web.logConnectionLogs(bucket, 'connections/web');
web.addListener('Listener', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
const plain = new elbv2.ApplicationLoadBalancer(old, 'Plain', { vpc, internetFacing: true });
plain.logAccessLogs(new s3.Bucket(old, 'PlainBucket'));
const net = new elbv2.NetworkLoadBalancer(old, 'Net', { vpc });
net.logAccessLogs(bucket, 'net');

// a region of its own logging service, and a bucket that is imported
const late = new cdk.Stack(app, 'Late', { env: { account, region: 'eu-central-2' } });
const lateVpc = new ec2.Vpc(late, 'Vpc', { maxAzs: 2 });
new elbv2.NetworkLoadBalancer(late, 'Net', { vpc: lateVpc }).logAccessLogs(new s3.Bucket(late, 'Bucket'));
new elbv2.ApplicationLoadBalancer(late, 'Web', { vpc: lateVpc }).logConnectionLogs(s3.Bucket.fromBucketName(late, 'Theirs', 'their-logs'), 'web');

// a bucket in another stack of the region
const shared = new cdk.Stack(app, 'Shared', { env: { account, region: 'eu-west-1' } });
new elbv2.ApplicationLoadBalancer(old, 'Further', { vpc }).logAccessLogs(new s3.Bucket(shared, 'Bucket'));
app.synth();
