// Warnings, notes and acknowledgements, which the assembly carries to whoever deploys.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { Annotations } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Noted');
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });

const first = queue(stack, 'First');
Annotations.of(first).addInfo('for your information');
Annotations.of(first).addWarning('plain warning');
Annotations.of(first).addWarningV2('project:first', 'a warning with a name');
Annotations.of(first).addWarningV2('project:first', 'a warning with a name');
Annotations.of(first).addInfoV2('project:info', 'a note with a name');

// acknowledged: on the construct, and from above
const box = new Construct(stack, 'Box');
const second = queue(box, 'Second');
Annotations.of(second).addWarningV2('project:known', 'was looked at');
Annotations.of(second).addWarningV2('project:other', 'was not');
Annotations.of(second).acknowledgeWarning('project:known', 'all is well');
Annotations.of(second).addWarningV2('project:late', 'said before');
Annotations.of(box).acknowledgeWarning('project:late');
Annotations.of(second).addWarningV2('project:late', 'said after');

// the user's own metadata
second.node.addMetadata('project:owner', 'web');
second.node.addMetadata('project:data', { list: [1, 'two'], region: cdk.Aws.REGION });
stack.node.addMetadata('project:stack', true);
app.synth();
