// HTTP endpoints that rules call, and how EventBridge shows them who it is.
const cdk = require('aws-cdk-lib');
const { aws_events: events } = cdk;
const { Authorization, HttpMethod, HttpParameter } = events;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Endpoints');
const secret = (name) => cdk.SecretValue.secretsManager(name);

const key = new events.Connection(stack, 'Key', {
  authorization: Authorization.apiKey('x-api-key', secret('key')), connectionName: 'key', description: 'the shop',
  headerParameters: { 'x-from': HttpParameter.fromString('bridge'), 'x-token': HttpParameter.fromSecret(secret('token')) },
  bodyParameters: { kind: HttpParameter.fromString('event') }, queryStringParameters: { v: HttpParameter.fromString('2') },
});
const basic = new events.Connection(stack, 'Basic', { authorization: Authorization.basic('user', secret('password')) });
new events.Connection(stack, 'OAuth', {
  authorization: Authorization.oauth({ authorizationEndpoint: 'https://example.com/token', clientId: 'me', clientSecret: secret('client'), httpMethod: HttpMethod.POST }),
});
new events.Connection(stack, 'OAuthMore', {
  authorization: Authorization.oauth({
    authorizationEndpoint: 'https://example.com/token', clientId: 'me', clientSecret: secret('client'), httpMethod: HttpMethod.GET,
    headerParameters: { a: HttpParameter.fromString('b') }, bodyParameters: { grant: HttpParameter.fromString('client') }, queryStringParameters: { q: HttpParameter.fromSecret(secret('q')) },
  }),
});
const full = new events.ApiDestination(stack, 'Full', {
  connection: key, endpoint: 'https://example.com/orders/*', apiDestinationName: 'orders', description: 'orders', httpMethod: HttpMethod.PUT, rateLimitPerSecond: 10,
});
new events.ApiDestination(stack, 'Plain', { connection: basic, endpoint: 'https://example.com' });
const byArn = events.Connection.fromEventBusArn(stack, 'ByArn', 'arn:aws:events:eu-west-1:111122223333:connection/known/1', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s');
const connection = events.Connection.fromConnectionAttributes(stack, 'ByAttributes', {
  connectionArn: 'arn:aws:events:eu-west-1:111122223333:connection/other/2', connectionName: 'other', connectionSecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:t',
});
new events.ApiDestination(stack, 'OnImported', { connection: byArn, endpoint: 'https://example.com' });
const imported = events.ApiDestination.fromApiDestinationAttributes(stack, 'Imported', { apiDestinationArn: 'arn:aws:events:eu-west-1:111122223333:api-destination/there/3', connection, apiDestinationArnForPolicy: 'arn:x' });
const output = (id, value) => new cdk.CfnOutput(stack, id, { value });
output('Connections', `${key.connectionArn} ${key.connectionName} ${key.connectionSecretArn} ${byArn.connectionName} ${byArn.connectionSecretArn} ${connection.connectionName}`);
output('Destinations', `${full.apiDestinationArn} ${full.apiDestinationName} ${full.apiDestinationArnForPolicy} ${imported.apiDestinationName} ${imported.apiDestinationArn} ${imported.apiDestinationArnForPolicy}`);
app.synth();
