// The default security group of VPCs, restricted by prop and by feature flag.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;

const FLAG = '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup';
const app = new cdk.App();
const open = new cdk.Stack(app, 'Open');
new ec2.Vpc(open, 'Asked', { restrictDefaultSecurityGroup: true, maxAzs: 1 });
new ec2.Vpc(open, 'Again', { restrictDefaultSecurityGroup: true, subnetConfiguration: [] });
new ec2.Vpc(open, 'Not', { restrictDefaultSecurityGroup: false, subnetConfiguration: [] });
new ec2.Vpc(open, 'Silent', { subnetConfiguration: [] });

const flagged = new cdk.Stack(app, 'Flagged', { env: { account: '123456789012', region: 'eu-west-1' } });
flagged.node.setContext(FLAG, true);
new ec2.Vpc(flagged, 'Silent', { subnetConfiguration: [] });
new ec2.Vpc(flagged, 'Not', { restrictDefaultSecurityGroup: false, subnetConfiguration: [] });
app.synth();
