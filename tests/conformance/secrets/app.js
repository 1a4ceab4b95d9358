// Dynamic references and secret values.
const cdk = require('aws-cdk-lib');
const { SecretValue } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Secrets');
let count = 0;
const user = (value) => {
  count += 1;
  return new cdk.CfnResource(stack, `U${count}`, { type: 'AWS::RDS::DBInstance', properties: { DBInstanceClass: 'db.t4g.micro', MasterUserPassword: value } });
};
const parameter = new cdk.CfnParameter(stack, 'Password', { noEcho: true });
const secret = new cdk.CfnResource(stack, 'Secret', { type: 'AWS::SecretsManager::Secret' });

user(SecretValue.secretsManager('name'));
user(SecretValue.secretsManager('name', { jsonField: 'password' }));
user(SecretValue.secretsManager('name', { jsonField: 'password', versionStage: 'AWSPREVIOUS' }));
user(SecretValue.secretsManager('name', { versionId: '11112222-3333-4444-5555-666677778888' }));
user(SecretValue.secretsManager('arn:aws:secretsmanager:eu-west-1:111122223333:secret:name-abcdef', { jsonField: 'a' }));
user(SecretValue.secretsManager(secret.ref, { jsonField: 'password' }));
user(SecretValue.ssmSecure('name'));
user(SecretValue.ssmSecure('name', '2'));
user(SecretValue.cfnParameter(parameter));
user(SecretValue.unsafePlainText('plain'));
user(SecretValue.resourceAttribute(secret.getAtt('Id').toString()));
user(SecretValue.secretsManager('name').unsafeUnwrap());
user(`prefix ${SecretValue.ssmSecure('name', '1').unsafeUnwrap()}`);
user(SecretValue.cfnDynamicReference(new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SSM, 'plain:3')));
user(new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SECRETS_MANAGER, 'id:SecretString:key'));
user(new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SSM_SECURE, 'name:1').toString());
app.synth();
