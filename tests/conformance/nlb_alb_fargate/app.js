// A public dual-stack NLB with one Elastic IP a zone, in front of an internal ALB, in front of a Fargate service.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;
const { plainStack, placeholderListener, serviceStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'shared-resources');
const vpc = new ec2.Vpc(stack, 'vpc', { ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });

const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', {
  vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK,
});
// the resource is edited below the construct, so the construct still waits for the public routes
const resource = nlb.node.defaultChild;
resource.subnets = undefined;
resource.subnetMappings = vpc.publicSubnets.map((subnet) => {
  const address = new ec2.CfnEIP(stack, `nlb-eip-${subnet.node.id}`);
  return { allocationId: address.attrAllocationId, subnetId: subnet.subnetId };
});
const front = nlb.addListener('listener', { port: 80 });

const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: false });
const listener = placeholderListener(alb);
front.addTargets('alb-target', { port: 80, targets: [new targets.AlbTarget(alb, 80)] });
new cdk.CfnOutput(stack, 'dns', { value: nlb.loadBalancerDnsName });

serviceStack(app, { cluster, listener, container: { image: ecs.ContainerImage.fromAsset('./service') } });
app.synth();
