// The same architecture as nlb_alb_fargate through the NLB's own subnet mappings and a construct for an Elastic IP.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;
const { plainStack, placeholderListener, serviceStack } = require('../support');

class ElasticIp extends Construct {
  constructor(scope, id) {
    super(scope, id);
    this.allocationId = new ec2.CfnEIP(this, 'Resource').attrAllocationId;
  }
}

const app = new cdk.App();
const stack = plainStack(app, 'shared-resources');
const vpc = new ec2.Vpc(stack, 'vpc', { ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });

const subnetMappings = vpc.publicSubnets.map((subnet) => {
  const address = new ElasticIp(stack, `nlb-eip-${subnet.node.id}`);
  return { allocationId: address.allocationId, subnet };
});
const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', {
  vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK, subnetMappings,
});
const front = nlb.addListener('listener', { port: 80 });

const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: false });
const listener = placeholderListener(alb);
front.addTargets('alb-target', { port: 80, targets: [new targets.AlbListenerTarget(listener)] });
new cdk.CfnOutput(stack, 'dns', { value: nlb.loadBalancerDnsName });

// the C++ twin is the example of the same architecture, which has a copy of the folder
serviceStack(app, { cluster, listener, container: { image: ecs.ContainerImage.fromAsset('../nlb_alb_fargate/service') } });
app.synth();
