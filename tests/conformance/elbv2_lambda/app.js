// Functions behind an Application Load Balancer: made here, in another stack, imported.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets, aws_lambda: lambda } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Functions', { env: { account: '111122223333', region: 'eu-west-1' } });
const make = (scope, id) => new lambda.Function(scope, id, { runtime: lambda.Runtime.PYTHON_3_12, handler: 'index.handler', code: lambda.Code.fromInline('def handler(event, context): return {"statusCode": 200}') });
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true });
const path = (pattern) => [elbv2.ListenerCondition.pathPatterns([pattern])];

const fn = make(stack, 'Function');
const listener = balancer.addListener('Listener', { port: 80 });
listener.addTargets('Default', { targets: [new targets.LambdaTarget(fn)], healthCheck: { enabled: true, path: '/up', interval: cdk.Duration.seconds(60) } });

// the same function again, with all values of headers
const headers = new elbv2.ApplicationTargetGroup(stack, 'Headers', { targetType: elbv2.TargetType.LAMBDA, multiValueHeadersEnabled: true, targets: [new targets.LambdaTarget(fn)] });
listener.addTargetGroups('Headers', { priority: 1, conditions: path('/headers'), targetGroups: [headers] });
const later = new elbv2.ApplicationTargetGroup(stack, 'Later', { vpc });
later.addTarget(new targets.LambdaTarget(make(stack, 'Second')));
listener.addTargetGroups('Later', { priority: 2, conditions: path('/later'), targetGroups: [later] });

// imported
const theirs = lambda.Function.fromFunctionArn(stack, 'Theirs', 'arn:aws:lambda:eu-west-1:111122223333:function:theirs');
listener.addTargetGroups('Theirs', { priority: 3, conditions: path('/theirs'), targetGroups: [new elbv2.ApplicationTargetGroup(stack, 'TheirGroup', { targets: [new targets.LambdaTarget(theirs)] })] });

// in another stack
const other = new cdk.Stack(app, 'Other', { env: { account: '111122223333', region: 'eu-west-1' } });
listener.addTargetGroups('Far', { priority: 4, conditions: path('/far'), targetGroups: [new elbv2.ApplicationTargetGroup(stack, 'FarGroup', { targets: [new targets.LambdaTarget(make(other, 'Function'))] })] });
app.synth();
