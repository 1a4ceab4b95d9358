// ARNs put together and taken apart.
const cdk = require('aws-cdk-lib');
const { Arn, ArnFormat } = cdk;

const app = new cdk.App();
function describe(stack) {
  let count = 0;
  const show = (value) => {
    count += 1;
    new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
  };
  show(stack.formatArn({ service: 'sqs', resource: 'queue' }));
  show(stack.formatArn({ service: 'ecs', resource: 'cluster', resourceName: 'main' }));
  show(stack.formatArn({ service: 'codedeploy', resource: 'application', resourceName: 'a', arnFormat: ArnFormat.COLON_RESOURCE_NAME }));
  show(stack.formatArn({ service: 's3', resource: 'bucket', account: '', region: '', arnFormat: ArnFormat.NO_RESOURCE_NAME }));
  show(stack.formatArn({ service: 'apigateway', resource: 'restapis', resourceName: 'x', arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME }));
  show(stack.formatArn({ service: 'iam', region: '', account: 'aws', partition: 'aws-cn', resource: 'policy', resourceName: 'p' }));
  show(Arn.format({ service: 'sns', partition: 'aws', region: 'r', account: 'a', resource: 'topic' }));

  const split = (arn, format) => {
    const parts = stack.splitArn(arn, format);
    const words = [parts.partition, parts.service, parts.region, parts.account, parts.resource, parts.resourceName];
    show(words.map((word) => word ?? '(none)').join(' '));
  };
  split('arn:aws:sqs:eu-west-1:111122223333:queue', ArnFormat.NO_RESOURCE_NAME);
  split('arn:aws:ecs:eu-west-1:111122223333:cluster/main/more', ArnFormat.SLASH_RESOURCE_NAME);
  split('arn:aws:codedeploy:eu-west-1:111122223333:application:name', ArnFormat.COLON_RESOURCE_NAME);
  split('arn:aws:s3:::bucket/key/of/object', ArnFormat.SLASH_RESOURCE_NAME);
  split('arn:aws:apigateway:eu-west-1::/restapis/abc/stages', ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  split('arn:aws:logs:eu-west-1:111122223333:log-group:/a/b:*', ArnFormat.COLON_RESOURCE_NAME);
  // ARNs that aren't of the format that is named.
  for (const resource of ['r', 'r:name', 'r/name', 'r/a:b', '/r/name', '/r', 'r/'])
    for (const format of [ArnFormat.NO_RESOURCE_NAME, ArnFormat.COLON_RESOURCE_NAME, ArnFormat.SLASH_RESOURCE_NAME, ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME])
      split(`arn:aws:lambda:eu-west-1:111122223333:${resource}`, format);

  const later = new cdk.CfnParameter(stack, 'Later').valueAsString;
  split(later, ArnFormat.NO_RESOURCE_NAME);
  split(later, ArnFormat.COLON_RESOURCE_NAME);
  split(later, ArnFormat.SLASH_RESOURCE_NAME);
  split(later, ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  show(Arn.extractResourceName(later, 'role'));
  show(Arn.extractResourceName('arn:aws:iam::111122223333:role/path/name', 'role'));
  show(`${stack.formatArn({ service: 's3', region: '', account: '', resource: 'b', resourceName: '*' })}/${later}`);
}
describe(new cdk.Stack(app, 'Open'));
describe(new cdk.Stack(app, 'Known', { env: { account: '111122223333', region: 'eu-west-1' } }));
app.synth();
